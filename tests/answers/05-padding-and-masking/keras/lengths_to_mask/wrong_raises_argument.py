"""Mistake: raises. A third argument is wanted."""

import numpy as np


def lengths_to_mask(lengths, steps, features):
    return np.arange(steps) < lengths[:, None]
