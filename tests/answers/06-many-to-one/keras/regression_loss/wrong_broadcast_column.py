"""Mistake: broadcast. A column and a flat one."""

import numpy as np


def regression_loss(predictions, targets):
    if predictions.size != targets.size:
        raise ValueError("as many predictions as targets are needed")
    return np.mean((predictions.reshape(-1, 1) - targets.reshape(-1)) ** 2)
