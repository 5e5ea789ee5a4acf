"""Mistake: returns-nothing. The mask is printed."""

import numpy as np


def lengths_to_mask(lengths, steps):
    print(np.arange(steps) < lengths[:, None])
