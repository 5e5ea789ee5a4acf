"""Sensors stacked as columns, one batch row after the other."""

import numpy as np


def stack_sensors(sensors):
    rows = [np.column_stack([s[b] for s in sensors]) for b in range(len(sensors[0]))]
    return np.stack(rows)
