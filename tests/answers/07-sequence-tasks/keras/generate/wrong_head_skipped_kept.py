"""Mistake: head-skipped. No head at all."""

import numpy as np


def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps):
        x, [h, c] = cell(x, [h, c])
        outputs.append(x)
    return np.stack(outputs, axis=1)
