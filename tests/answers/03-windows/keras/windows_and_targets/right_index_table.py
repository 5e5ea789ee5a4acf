"""Row numbers for windows and targets."""

import numpy as np


def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    starts = np.arange(number)
    X = table[starts[:, np.newaxis] + np.arange(length)]
    return X, table[starts + length + horizon - 1, target]
