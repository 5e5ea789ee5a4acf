"""Mistake: pre-padding. A negative slice."""

import numpy as np


def lengths_to_mask(lengths, steps):
    mask = np.zeros((len(lengths), steps), dtype=bool)
    for row, length in enumerate(lengths):
        mask[row, -length:] = True
    return mask
