"""Mistake: raises. A list was asked for its shape."""

import numpy as np


def stack_sensors(sensors):
    B, T = sensors.shape
    return np.stack(sensors, axis=-1).reshape(B, T, -1)
