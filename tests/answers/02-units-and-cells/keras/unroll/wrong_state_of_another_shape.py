"""Mistake: state-of-another-shape. The sizes of the example for the state."""

import numpy as np


def unroll(cell, batch):
    h = c = np.zeros((4, 5), "float32")
    hidden = []
    for t in range(batch.shape[1]):
        output, [h, c] = cell(batch[:, t], [h, c])
        hidden.append(h)
    return np.stack(hidden, axis=1)
