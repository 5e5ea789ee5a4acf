"""Mistake: one-length. A slice is set in all rows."""

import numpy as np


def lengths_to_mask(lengths, steps):
    mask = np.zeros((len(lengths), steps), dtype=bool)
    for length in lengths:
        mask[:, :length] = True
    return mask
