"""Mistake: broadcast. Subtracted as they come."""

import numpy as np


def regression_loss(predictions, targets):
    return np.mean((predictions - targets) ** 2)
