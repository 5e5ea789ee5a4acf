"""Mistake: one-length. The loop writes into all rows."""

import numpy as np


def lengths_to_mask(lengths, steps):
    mask = np.zeros((len(lengths), steps), dtype=bool)
    for length in lengths:
        mask[:] = np.arange(steps) < length
    return mask
