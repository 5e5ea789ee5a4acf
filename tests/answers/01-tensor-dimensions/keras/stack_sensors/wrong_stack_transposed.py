"""Mistake: stack-transposed. .T turned all axes around: (T, B, F)."""

import numpy as np


def stack_sensors(sensors):
    return np.array(sensors).T
