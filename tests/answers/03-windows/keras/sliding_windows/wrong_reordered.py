"""Mistake: reordered. The windows from the end."""

import numpy as np


def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    starts = reversed(range(0, len(table) - length + 1, stride))
    windows = [table[start : start + length] for start in starts]
    return np.stack(windows)
