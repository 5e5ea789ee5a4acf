"""Mistake: backwards. From the last step to the first, and turned round."""

import numpy as np


def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = []
    for t in reversed(range(batch.shape[1])):
        output, [h, c] = cell(batch[:, t], [h, c])
        hidden.append(h)
    return np.stack(hidden[::-1], axis=1)
