"""Mistake: other-order. The feature axis was moved to the front: (F, B, T)."""

import numpy as np


def to_time_major(batch):
    return np.transpose(batch, (2, 0, 1))
