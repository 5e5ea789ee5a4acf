"""Mistake: target-removed. The target is no input."""

import numpy as np


def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    inputs = np.delete(table, target, axis=1)
    X = np.stack([inputs[i : i + length] for i in range(number)])
    y = table[length + horizon - 1 :, target]
    return X, y
