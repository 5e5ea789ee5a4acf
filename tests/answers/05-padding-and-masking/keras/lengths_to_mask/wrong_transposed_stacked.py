"""Mistake: transposed. One row for each step."""

import numpy as np


def lengths_to_mask(lengths, steps):
    return np.stack([step < lengths for step in range(steps)])
