"""Mistake: hidden-states. The hidden states are kept."""

import numpy as np


def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps):
        h, [_, c] = cell(x, [h, c])
        x = head(h)
        outputs.append(h)
    return np.stack(outputs, axis=1)
