"""The time axis moved to the front."""

import numpy as np


def to_time_major(batch):
    return np.moveaxis(batch, 1, 0)
