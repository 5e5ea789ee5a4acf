"""Mistake: changes-argument. The targets themselves are shifted."""

import numpy as np


def shift_right(targets, start):
    shifted = np.copy(targets)
    targets[:, 1:] = shifted[:, :-1]
    targets[:, 0] = start
    return targets
