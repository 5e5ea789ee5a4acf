"""Mistake: state-arguments. No state was given."""

import numpy as np


def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = []
    for t in range(batch.shape[1]):
        h, _ = cell(batch[:, t])
        hidden.append(h)
    return np.stack(hidden, axis=1)
