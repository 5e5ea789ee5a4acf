"""An array of all sensors, the sensor axis moved to the end."""

import numpy as np


def stack_sensors(sensors):
    return np.moveaxis(np.asarray(sensors), 0, -1)
