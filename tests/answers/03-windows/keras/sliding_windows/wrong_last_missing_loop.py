"""Mistake: last-missing. Filled in a loop that leaves room for a target."""

import numpy as np


def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    windows = []
    for start in range(0, len(table) - length, stride):
        windows.append(table[start : start + length])
    return np.array(windows)
