"""Mistake: cell-unpacked-wrong. Two things, as in PyTorch."""

import numpy as np


def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(x, [h, c])
        x = head(h)
        outputs.append(x)
    return np.stack(outputs, axis=1)
