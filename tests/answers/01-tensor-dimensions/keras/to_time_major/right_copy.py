"""A contiguous copy of the transposed array."""

import numpy as np


def to_time_major(batch):
    return np.ascontiguousarray(np.swapaxes(batch, -3, -2))
