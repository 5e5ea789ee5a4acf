"""Mistake: inverted. True stands for padding."""

import numpy as np


def lengths_to_mask(lengths, steps):
    return np.arange(steps) >= lengths[:, None]
