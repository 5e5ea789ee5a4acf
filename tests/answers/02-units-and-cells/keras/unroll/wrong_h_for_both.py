"""Mistake: h-for-both. h in both places."""

import numpy as np


def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = []
    for t in range(batch.shape[1]):
        output, [h, c] = cell(batch[:, t], [h, h])
        hidden.append(h)
    return np.stack(hidden, axis=1)
