"""Mistake: reversed-sensors. Every sensor was put before the others."""

import numpy as np


def stack_sensors(sensors):
    features = []
    for sensor in sensors:
        features.insert(0, sensor)
    return np.dstack(features)
