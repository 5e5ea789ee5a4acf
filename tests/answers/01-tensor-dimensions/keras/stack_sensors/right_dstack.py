"""NumPy's dstack, made for this."""

import numpy as np


def stack_sensors(sensors):
    return np.dstack(sensors)
