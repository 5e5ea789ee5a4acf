"""Mistake: reshaped-stack. The sensors were joined below each other and reshaped."""

import numpy as np


def stack_sensors(sensors):
    B, T = sensors[0].shape
    return np.concatenate(sensors).reshape((B, T, len(sensors)))
