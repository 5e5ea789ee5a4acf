"""A loop over the starts, stacked."""

import numpy as np


def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    windows = []
    for start in range(0, len(table) - length + 1, stride):
        windows.append(table[start : start + length])
    return np.stack(windows)
