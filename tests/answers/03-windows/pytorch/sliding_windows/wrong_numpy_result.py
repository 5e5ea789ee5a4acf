"""Mistake: numpy-result. NumPy windows."""

import numpy as np


def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    windows = np.lib.stride_tricks.sliding_window_view(table.numpy(), length, axis=0)
    return windows[::stride].transpose(0, 2, 1)
