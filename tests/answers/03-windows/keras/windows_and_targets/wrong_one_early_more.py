"""Mistake: one-early. One window more, and the targets one row early."""

import numpy as np


def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = np.stack([table[i : i + length] for i in range(number + 1)])
    y = table[length + horizon - 2 :, target]
    return X, y
