"""Mistake: not-boolean. Lists of ones and zeros."""

import numpy as np


def lengths_to_mask(lengths, steps):
    return np.array([[1] * n + [0] * (steps - n) for n in lengths])
