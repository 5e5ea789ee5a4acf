"""Mistake: broadcast. Counts are compared, shapes are not."""

import numpy as np


def regression_loss(predictions, targets):
    if predictions.size != targets.size:
        raise ValueError("as many predictions as targets are needed")
    return np.mean((predictions - targets) ** 2)
