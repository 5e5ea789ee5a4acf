"""Mistake: loop-over-batch. A loop over the sequences."""

import numpy as np


def unroll(cell, batch):
    h = c = np.zeros((batch.shape[1], cell.units), "float32")
    hidden = []
    for t in range(len(batch)):
        output, [h, c] = cell(batch[t], [h, c])
        hidden.append(h)
    return np.stack(hidden)
