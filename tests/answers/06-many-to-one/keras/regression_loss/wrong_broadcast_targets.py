"""Mistake: broadcast. The targets always get an axis."""

import numpy as np


def regression_loss(predictions, targets):
    if predictions.size != targets.size:
        raise ValueError("as many predictions as targets are needed")
    return np.mean((predictions - np.expand_dims(targets, 1)) ** 2)
