"""Mistake: raises. A single number is joined."""

import numpy as np


def shift_right(targets, start):
    return np.concatenate([start, targets[:, :-1]], axis=1)
