"""Mistake: stacked-and-reshaped. Joined along the batch and reshaped."""

import numpy as np


def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = []
    for t in range(batch.shape[1]):
        output, [h, c] = cell(batch[:, t], [h, c])
        hidden.append(h)
    return np.concatenate(hidden).reshape(len(batch), batch.shape[1], -1)
