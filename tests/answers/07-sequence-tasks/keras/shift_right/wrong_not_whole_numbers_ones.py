"""Mistake: not-whole-numbers. Ones are floats."""

import numpy as np


def shift_right(targets, start):
    return np.concatenate([np.ones((len(targets), 1)) * start, targets[:, :-1]], axis=1)
