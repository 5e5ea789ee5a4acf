"""Mistake: changes-argument. The arrays in the caller's list were replaced."""

import numpy as np


def stack_sensors(sensors):
    for k in range(len(sensors)):
        sensors[k] = sensors[k][..., np.newaxis]
    return np.concatenate(sensors, axis=-1)
