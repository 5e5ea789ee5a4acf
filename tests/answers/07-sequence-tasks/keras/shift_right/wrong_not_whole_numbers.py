"""Mistake: not-whole-numbers. Zeros are floats."""

import numpy as np


def shift_right(targets, start):
    inputs = np.zeros(targets.shape)
    inputs[:, 0] = start
    inputs[:, 1:] = targets[:, :-1]
    return inputs
