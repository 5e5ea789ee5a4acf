"""Mistake: cut. Windows that do not overlap."""

import numpy as np


def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = np.stack([table[i : i + length] for i in range(0, number, length)])
    y = table[length + horizon - 1 :, target][::length]
    return X, y
