"""Mistake: changes-argument. The lengths are counted down in place."""

import numpy as np


def lengths_to_mask(lengths, steps):
    lengths.setflags(write=True)
    lengths -= 1
    return np.arange(steps) <= lengths[:, None]
