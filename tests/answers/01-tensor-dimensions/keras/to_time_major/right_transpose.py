"""All three axes named in a transpose."""

import numpy as np


def to_time_major(batch):
    return np.transpose(batch, axes=(1, 0, 2))
