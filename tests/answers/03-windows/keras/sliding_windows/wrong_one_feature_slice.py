"""Mistake: one-feature. Column 0 as a slice."""

import numpy as np


def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    starts = range(0, len(table) - length + 1, stride)
    windows = [table[start : start + length, :1] for start in starts]
    return np.stack(windows)
