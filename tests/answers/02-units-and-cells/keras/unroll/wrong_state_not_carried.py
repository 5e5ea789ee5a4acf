"""Mistake: state-not-carried. Zeros at every step."""

import numpy as np


def unroll(cell, batch):
    hidden = []
    for t in range(batch.shape[1]):
        h = c = np.zeros((len(batch), cell.units), "float32")
        output, [h, c] = cell(batch[:, t], [h, c])
        hidden.append(h)
    return np.stack(hidden, axis=1)
