"""Mistake: numpy-result. NumPy compares."""

import numpy as np


def lengths_to_mask(lengths, steps):
    return np.arange(steps) < lengths.numpy()[:, None]
