"""Mistake: zero-state-included. h was kept before the cell made it."""

import numpy as np


def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = []
    for t in range(batch.shape[1]):
        hidden.append(h)
        output, [h, c] = cell(batch[:, t], [h, c])
    return np.stack(hidden, axis=1)
