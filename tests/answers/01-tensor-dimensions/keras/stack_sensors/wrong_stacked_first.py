"""Mistake: stacked-first. np.stack was left at its default axis."""

import numpy as np


def stack_sensors(sensors):
    return np.stack(sensors)
