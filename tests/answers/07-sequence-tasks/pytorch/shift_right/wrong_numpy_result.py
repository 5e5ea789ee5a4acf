"""Mistake: numpy-result. A NumPy array."""

import numpy as np


def shift_right(targets, start):
    return np.concatenate([np.full((len(targets), 1), start), targets.numpy()[:, :-1]], axis=1)
