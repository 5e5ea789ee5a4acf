"""Mistake: aligned-to-end. Counted from the end."""

import numpy as np


def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    starts = range((len(table) - length) % stride, len(table) - length + 1, stride)
    windows = [table[start : start + length] for start in starts]
    return np.stack(windows)
