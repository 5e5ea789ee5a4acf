"""Mistake: first-repeated. The output is kept, not fed back."""

import numpy as np


def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps):
        h, [_, c] = cell(x, [h, c])
        outputs.append(head(h))
    return np.stack(outputs, axis=1)
