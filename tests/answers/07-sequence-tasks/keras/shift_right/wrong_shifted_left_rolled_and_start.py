"""Mistake: shifted-left. Rolled to the wrong side, start at the end."""

import numpy as np


def shift_right(targets, start):
    inputs = np.roll(targets, -1, axis=1)
    inputs[:, -1] = start
    return inputs
