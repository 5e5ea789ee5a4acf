"""Mistake: numpy-result. NumPy's swapaxes was used."""

import numpy as np


def to_time_major(batch):
    return np.swapaxes(batch.numpy(), 0, 1)
