"""Mistake: shifted-by-two. Two starts."""

import numpy as np


def shift_right(targets, start):
    first = np.full((len(targets), 1), start)
    return np.concatenate([first, first, targets[:, :-2]], axis=1)[:, : targets.shape[1]]
