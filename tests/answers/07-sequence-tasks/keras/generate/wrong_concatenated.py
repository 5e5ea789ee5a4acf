"""Mistake: concatenated. Joined along the features."""

import numpy as np


def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps):
        output, [h, c] = cell(x, [h, c])
        x = head(output)
        outputs.append(x)
    return np.concatenate(outputs, axis=1)
