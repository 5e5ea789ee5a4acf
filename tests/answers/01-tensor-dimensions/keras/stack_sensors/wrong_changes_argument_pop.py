"""Mistake: changes-argument. The caller's list was emptied."""

import numpy as np


def stack_sensors(sensors):
    features = []
    while sensors:
        features.append(sensors.pop(0))
    return np.stack(features, axis=-1)
