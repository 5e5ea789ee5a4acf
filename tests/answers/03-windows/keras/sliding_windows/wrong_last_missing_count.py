"""Mistake: last-missing. The count lacks its + 1."""

import numpy as np


def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    starts = range(0, (len(table) - length) // stride * stride, stride)
    windows = [table[start : start + length] for start in starts]
    return np.stack(windows)
