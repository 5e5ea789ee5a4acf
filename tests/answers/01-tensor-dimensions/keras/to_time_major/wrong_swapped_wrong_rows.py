"""Mistake: swapped-wrong. Every row was transposed, which exchanges time and features."""

import numpy as np


def to_time_major(batch):
    return np.array([row.T for row in batch])
