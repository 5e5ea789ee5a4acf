"""Mistake: sorted. The lengths are sorted first."""

import numpy as np


def lengths_to_mask(lengths, steps):
    return np.arange(steps) < np.sort(lengths)[:, None]
