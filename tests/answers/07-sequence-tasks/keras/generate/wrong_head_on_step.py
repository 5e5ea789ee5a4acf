"""Mistake: head-on-step. The head on what goes in."""

import numpy as np


def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps):
        output, [h, c] = cell(head(x), [h, c])
        x = output
        outputs.append(x)
    return np.stack(outputs, axis=1)
