"""Mistake: no-error. Flattened, and the counts not compared."""

import numpy as np


def regression_loss(predictions, targets):
    error = [p - t for p, t in zip(predictions.flat, targets.flat)]
    return np.mean(np.square(error))
