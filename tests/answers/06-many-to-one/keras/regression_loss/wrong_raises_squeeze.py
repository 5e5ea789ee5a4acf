"""Mistake: raises. The axis of one is squeezed, also where there is none."""

import numpy as np


def regression_loss(predictions, targets):
    if predictions.size != targets.size:
        raise ValueError("as many predictions as targets are needed")
    return np.mean((np.squeeze(predictions, axis=1) - targets.ravel()) ** 2)
