"""A reshape of the joined sensors, followed by the transpose which it needs."""

import numpy as np


def stack_sensors(sensors):
    B, T = sensors[0].shape
    return np.concatenate(sensors, axis=0).reshape(len(sensors), B, T).transpose(1, 2, 0)
