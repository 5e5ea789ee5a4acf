"""Mistake: same-axis. No axis is added."""

import numpy as np


def lengths_to_mask(lengths, steps):
    return np.arange(steps) < lengths
