"""Mistake: no-error. A single one broadcasts."""

import numpy as np


def regression_loss(predictions, targets):
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return np.mean(error ** 2)
