"""Mistake: cell-unpacked-wrong. Unpacked as the other framework gives it."""

import numpy as np


def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = []
    for t in range(batch.shape[1]):
        h, c = cell(batch[:, t], [h, c])
        hidden.append(h)
    return np.stack(hidden, axis=1)
