"""NumPy's stack with the axis counted from the front."""

import numpy as np


def stack_sensors(sensors):
    merkmale_zuletzt = np.stack(tuple(sensors), axis=2)
    return merkmale_zuletzt
