"""Mistake: returns-nothing. The result is printed."""

import numpy as np


def shift_right(targets, start):
    first = np.full((len(targets), 1), start)
    print(np.concatenate([first, targets[:, :-1]], axis=1))
