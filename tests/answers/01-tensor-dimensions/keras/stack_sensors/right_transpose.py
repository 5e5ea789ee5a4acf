"""An array of all sensors, its axes put in order."""

import numpy as np


def stack_sensors(sensors):
    return np.transpose(np.array(sensors), (1, 2, 0))
