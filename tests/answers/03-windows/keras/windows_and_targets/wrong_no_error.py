"""Mistake: no-error. Empty arrays where nothing fits."""

import numpy as np


def windows_and_targets(table, length, horizon=1, target=0):
    number = max(0, len(table) - length - horizon + 1)
    X = np.array([table[i : i + length] for i in range(number)])
    return X, table[length + horizon - 1 :, target]
