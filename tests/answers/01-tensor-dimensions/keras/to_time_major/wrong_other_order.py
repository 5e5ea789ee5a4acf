"""Mistake: other-order. The batch axis was moved to the very end: (T, F, B)."""

import numpy as np


def to_time_major(batch):
    return np.moveaxis(batch, 0, -1)
