"""Mistake: all-true. The mask is never set to False."""

import numpy as np


def lengths_to_mask(lengths, steps):
    return np.ones((len(lengths), steps), dtype=bool)
