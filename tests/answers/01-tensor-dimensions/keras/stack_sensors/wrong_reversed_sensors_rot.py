"""Mistake: reversed-sensors. The feature axis was flipped."""

import numpy as np


def stack_sensors(sensors):
    return np.flip(np.stack(sensors, axis=-1), axis=-1)
