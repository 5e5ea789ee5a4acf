"""Mistake: flattened. Rolled without an axis, the very first written over."""

import numpy as np


def shift_right(targets, start):
    inputs = np.roll(targets, 1)
    inputs[0, 0] = start
    return inputs
