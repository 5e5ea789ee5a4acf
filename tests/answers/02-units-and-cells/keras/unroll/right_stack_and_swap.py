"""Stacked on the first axis, then swapped."""

import numpy as np


def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = []
    for t in range(batch.shape[1]):
        output, [h, c] = cell(batch[:, t], [h, c])
        hidden.append(h)
    return np.swapaxes(np.stack(hidden), 0, 1)
