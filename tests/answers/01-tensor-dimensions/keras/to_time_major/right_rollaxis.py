"""The time axis rolled to the front."""

import numpy as np


def to_time_major(batch):
    return np.rollaxis(batch, 1)
