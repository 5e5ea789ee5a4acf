"""The batch rows stacked along the second axis."""

import numpy as np


def to_time_major(batch):
    return np.stack(list(batch), axis=1)
