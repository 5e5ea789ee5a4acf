"""Mistake: last-step-only. Steps equal to the length."""

import numpy as np


def lengths_to_mask(lengths, steps):
    return np.arange(steps) == lengths[:, None]
