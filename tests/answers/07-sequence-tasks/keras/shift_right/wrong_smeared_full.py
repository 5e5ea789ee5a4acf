"""Mistake: smeared. Only the start, in the right shape."""

import numpy as np


def shift_right(targets, start):
    return np.full(targets.shape, start)
