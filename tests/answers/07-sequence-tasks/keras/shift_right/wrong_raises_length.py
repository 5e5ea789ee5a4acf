"""Mistake: raises. A range one too long."""

import numpy as np


def shift_right(targets, start):
    inputs = np.copy(targets)
    inputs[:, 0] = start
    for t in range(targets.shape[1]):
        inputs[:, t + 1] = targets[:, t]
    return inputs
