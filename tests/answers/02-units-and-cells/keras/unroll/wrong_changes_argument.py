"""Mistake: changes-argument. The batch was overwritten on the way."""

import numpy as np


def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = []
    for t in range(batch.shape[1]):
        output, [h, c] = cell(batch[:, t] * 1, [h, c])
        hidden.append(h)
    batch[:] = 0
    return np.stack(hidden, axis=1)
