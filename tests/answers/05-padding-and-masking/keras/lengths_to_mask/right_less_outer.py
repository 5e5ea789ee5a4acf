"""The outer comparison."""

import numpy as np


def lengths_to_mask(lengths, steps):
    return np.greater.outer(np.asarray(lengths), np.arange(steps))
