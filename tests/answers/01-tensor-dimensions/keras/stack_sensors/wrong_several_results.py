"""Mistake: several-results. The batch is returned together with its number of sensors."""

import numpy as np


def stack_sensors(sensors):
    return np.stack(sensors, axis=-1), len(sensors)
