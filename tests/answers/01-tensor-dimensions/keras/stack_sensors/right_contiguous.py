"""A contiguous copy of the transposed stack."""

import numpy as np


def stack_sensors(sensors):
    return np.ascontiguousarray(np.rollaxis(np.stack(sensors), 0, 3))
