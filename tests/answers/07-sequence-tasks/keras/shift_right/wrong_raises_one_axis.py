"""Mistake: raises. The starts have one axis."""

import numpy as np


def shift_right(targets, start):
    return np.concatenate([np.full(len(targets), start), targets[:, :-1]], axis=1)
