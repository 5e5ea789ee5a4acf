"""Mistake: steps-first. Stacked on axis 1."""

import numpy as np


def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    windows = [table[s : s + length] for s in range(0, len(table) - length + 1, stride)]
    return np.stack(windows, axis=1)
