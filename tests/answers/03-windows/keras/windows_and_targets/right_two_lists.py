"""One loop fills two lists."""

import numpy as np


def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X, y = [], []
    for i in range(number):
        X.append(table[i : i + length])
        y.append(table[i + length + horizon - 1, target])
    return np.array(X), np.array(y)
