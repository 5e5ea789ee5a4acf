"""Mistake: concatenated. The sensors were joined along time: (B, F * T)."""

import numpy as np


def stack_sensors(sensors):
    return np.concatenate(sensors, axis=-1)
