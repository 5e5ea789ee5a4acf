"""Mistake: shape-instead. The shape was returned instead of the array."""

import numpy as np


def stack_sensors(sensors):
    return np.stack(sensors, axis=-1).shape
