"""Mistake: inverted. The loop writes False where data is."""

import numpy as np


def lengths_to_mask(lengths, steps):
    mask = np.ones((len(lengths), steps), dtype=bool)
    for row, length in enumerate(lengths):
        mask[row, :length] = False
    return mask
