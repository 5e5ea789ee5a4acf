"""Mistake: horizon-ignored. Always the next row, as many as there should be."""

import numpy as np


def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = np.stack([table[i : i + length] for i in range(number)])
    y = table[length : length + number, target]
    return X, y
