"""Mistake: state-of-another-shape. Features for units."""

import numpy as np


def unroll(cell, batch):
    h = c = np.zeros((len(batch), batch.shape[2]), "float32")
    hidden = []
    for t in range(batch.shape[1]):
        output, [h, c] = cell(batch[:, t], [h, c])
        hidden.append(h)
    return np.stack(hidden, axis=1)
