"""Mistake: all-true. The loop writes into a copy."""

import numpy as np


def lengths_to_mask(lengths, steps):
    mask = np.zeros((len(lengths), steps), dtype=bool)
    for row, length in zip(mask, lengths):
        row = np.arange(steps) < length
    return mask
