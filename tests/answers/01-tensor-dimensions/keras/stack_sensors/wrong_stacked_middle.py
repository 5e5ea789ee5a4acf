"""Mistake: stacked-middle. The sensors were stacked on axis 1."""

import numpy as np


def stack_sensors(sensors):
    return np.stack(sensors, axis=1)
