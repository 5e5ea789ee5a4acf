"""Mistake: zeros-fed. Zeros after the first step."""

import numpy as np


def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps):
        output, [h, c] = cell(x, [h, c])
        x = head(output)
        outputs.append(x)
        x = np.zeros_like(first)
    return np.stack(outputs, axis=1)
