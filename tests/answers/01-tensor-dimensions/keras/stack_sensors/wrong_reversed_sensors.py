"""Mistake: reversed-sensors. The sensors were stacked from the last to the first."""

import numpy as np


def stack_sensors(sensors):
    return np.stack(sensors[::-1], axis=-1)
