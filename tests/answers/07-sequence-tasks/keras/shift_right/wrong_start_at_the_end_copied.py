"""Mistake: start-at-the-end. The last id written over."""

import numpy as np


def shift_right(targets, start):
    inputs = np.copy(targets)
    inputs[:, -1] = start
    return inputs
