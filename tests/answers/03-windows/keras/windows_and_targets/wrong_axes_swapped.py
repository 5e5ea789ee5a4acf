"""Mistake: axes-swapped. The library's order is left."""

import numpy as np


def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = np.lib.stride_tricks.sliding_window_view(table, length, axis=0)[:number]
    y = table[length + horizon - 1 :, target]
    return X, y
