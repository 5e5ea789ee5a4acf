"""Mistake: flattened. Rolled without an axis."""

import numpy as np


def shift_right(targets, start):
    return np.roll(targets, 1)
