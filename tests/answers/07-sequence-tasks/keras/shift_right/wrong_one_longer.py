"""Mistake: one-longer. Start in front of everything."""

import numpy as np


def shift_right(targets, start):
    first = np.full((len(targets), 1), start)
    return np.concatenate([first, targets], axis=1)
