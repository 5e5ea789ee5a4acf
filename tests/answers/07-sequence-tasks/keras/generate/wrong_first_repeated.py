"""Mistake: first-repeated. Every step reads first."""

import numpy as np


def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps):
        output, [h, c] = cell(first, [h, c])
        outputs.append(head(output))
    return np.stack(outputs, axis=1)
