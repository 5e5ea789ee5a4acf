"""An array that is filled."""

import numpy as np


def generate(cell, head, first, steps):
    batch, features = first.shape
    result = np.zeros((batch, steps, features), "float32")
    h, c = np.zeros((batch, cell.units), "float32"), np.zeros((batch, cell.units), "float32")
    x = first
    for t in range(steps):
        _, [h, c] = cell(x, [h, c])
        result[:, t] = x = np.asarray(head(h))
    return result
