"""Mistake: state-of-another-shape. A state for a batch of four."""

import numpy as np


def generate(cell, head, first, steps):
    h = c = np.zeros((4, cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps):
        output, [h, c] = cell(x, [h, c])
        x = head(output)
        outputs.append(x)
    return np.stack(outputs, axis=1)
