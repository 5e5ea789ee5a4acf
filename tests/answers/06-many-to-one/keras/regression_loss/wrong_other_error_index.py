"""Mistake: other-error. A TypeError."""

import numpy as np


def regression_loss(predictions, targets):
    if predictions.size != targets.size:
        raise IndexError("counts differ")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return np.mean(error ** 2)
