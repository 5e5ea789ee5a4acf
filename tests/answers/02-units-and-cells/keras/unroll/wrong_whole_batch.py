"""Mistake: whole-batch. The whole batch was given to the cell."""

import numpy as np


def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = []
    for t in range(batch.shape[1]):
        output, [h, c] = cell(batch, [h, c])
        hidden.append(h)
    return np.stack(hidden, axis=1)
