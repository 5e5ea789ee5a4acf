"""Mistake: step-missing. A buffer whose last step was never filled."""

import numpy as np


def unroll(cell, batch):
    h = c = np.zeros((len(batch), cell.units), "float32")
    hidden = np.zeros((len(batch), batch.shape[1], cell.units), "float32")
    for t in range(batch.shape[1] - 1):
        output, [h, c] = cell(batch[:, t], [h, c])
        hidden[:, t] = h
    return hidden
