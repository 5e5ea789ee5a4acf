"""Mistake: backwards. Turned round."""

import numpy as np


def shift_right(targets, start):
    first = np.full((len(targets), 1), start)
    return np.concatenate([first, targets[:, ::-1][:, :-1]], axis=1)
