"""Mistake: raises. Only equal shapes are accepted."""

import numpy as np


def regression_loss(predictions, targets):
    if predictions.shape != targets.shape:
        raise ValueError("shapes differ")
    return np.mean((predictions - targets) ** 2)
