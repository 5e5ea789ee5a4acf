"""The lengths as a column."""

import numpy as np


def lengths_to_mask(lengths, steps):
    return lengths.reshape(-1, 1) > np.arange(steps)
