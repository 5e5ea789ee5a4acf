"""Mistake: not-squared. Nothing is squared."""

import numpy as np


def regression_loss(predictions, targets):
    if predictions.size != targets.size:
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return np.mean(error)
