"""Mistake: not-boolean. Ones are written into floating zeros."""

import numpy as np


def lengths_to_mask(lengths, steps):
    mask = np.zeros((len(lengths), steps))
    for row, length in enumerate(lengths):
        mask[row, :length] = 1
    return mask
