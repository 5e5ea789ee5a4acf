"""Mistake: axes-swapped. The library's order is left."""

import numpy as np


def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    return np.lib.stride_tricks.sliding_window_view(table, length, axis=0)[::stride]
