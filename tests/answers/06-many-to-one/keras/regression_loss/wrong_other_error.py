"""Mistake: other-error. An assertion instead."""

import numpy as np


def regression_loss(predictions, targets):
    assert predictions.size == targets.size
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return np.mean(error ** 2)
