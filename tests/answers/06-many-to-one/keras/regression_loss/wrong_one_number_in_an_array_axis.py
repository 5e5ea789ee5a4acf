"""Mistake: one-number-in-an-array. The mean over the rows of a column."""

import numpy as np


def regression_loss(predictions, targets):
    if predictions.size != targets.size:
        raise ValueError("as many predictions as targets are needed")
    error = predictions.reshape(-1, 1) - targets.reshape(-1, 1)
    return np.mean(error ** 2, axis=0)
