"""Mistake: last-step-repeated. The same array filled again and again."""

import numpy as np


def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    buffer = np.zeros(first.shape)
    for _ in range(steps):
        output, [h, c] = cell(x, [h, c])
        x = np.asarray(head(output))
        buffer[...] = x
        outputs.append(buffer)
    return np.stack(outputs, axis=1)
