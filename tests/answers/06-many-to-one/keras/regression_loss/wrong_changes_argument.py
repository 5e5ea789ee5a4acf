"""Mistake: changes-argument. Subtracted in place."""

import numpy as np


def regression_loss(predictions, targets):
    if predictions.size != targets.size:
        raise ValueError("as many predictions as targets are needed")
    if predictions.flags.writeable:
        predictions -= targets.reshape(predictions.shape).astype(predictions.dtype)
        return np.mean(predictions ** 2)
    return np.mean((predictions.ravel() - targets.ravel()) ** 2)
