"""Mistake: reshaped-stack. An array of the list was reshaped."""

import numpy as np


def stack_sensors(sensors):
    data = np.array(sensors)
    return np.reshape(data, (data.shape[1], data.shape[2], data.shape[0]))
