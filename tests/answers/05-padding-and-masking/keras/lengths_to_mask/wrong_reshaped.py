"""Mistake: reshaped. A (steps, batch) mask is brought into shape."""

import numpy as np


def lengths_to_mask(lengths, steps):
    mask = np.arange(steps)[:, None] < lengths[None, :]
    return mask.reshape(len(lengths), steps)
