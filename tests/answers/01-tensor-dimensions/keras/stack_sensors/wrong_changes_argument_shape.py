"""Mistake: changes-argument. The shape of every array was set in place."""

import numpy as np


def stack_sensors(sensors):
    for sensor in sensors:
        sensor.shape = sensor.shape + (1,)
    return np.concatenate(sensors, axis=2)
