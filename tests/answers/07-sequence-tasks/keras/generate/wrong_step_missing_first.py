"""Mistake: step-missing. The first output is not kept."""

import numpy as np


def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    _, [h, c] = cell(x, [h, c])
    x = head(h)
    for _ in range(steps):
        output, [h, c] = cell(x, [h, c])
        x = head(output)
        outputs.append(x)
    return np.stack(outputs, axis=1)
