"""Mistake: raises. A name that nobody defined."""

import numpy as np


def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = []
    for t in range(time):
        output, [h, c] = cell(batch[:, t], [h, c])
        hidden.append(h)
    return np.stack(hidden, axis=1)
