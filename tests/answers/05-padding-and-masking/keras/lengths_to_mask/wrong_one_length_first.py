"""Mistake: one-length. The return stands inside the loop."""

import numpy as np


def lengths_to_mask(lengths, steps):
    for length in lengths:
        return np.arange(steps) < length
