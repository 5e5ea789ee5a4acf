"""Mistake: last-step-only. An index where a slice was meant."""

import numpy as np


def lengths_to_mask(lengths, steps):
    mask = np.zeros((len(lengths), steps), dtype=bool)
    for row, length in enumerate(lengths):
        mask[row, length - 1] = True
    return mask
