"""Mistake: changes-argument. A list was returned to the caller one longer than it came."""

import numpy as np


def stack_sensors(sensors):
    sensors.append(np.stack(sensors, axis=-1))
    return sensors[-1]
