"""Mistake: stride-ignored. The library's view, without its stride."""

import numpy as np


def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    return np.lib.stride_tricks.sliding_window_view(table, length, axis=0).swapaxes(1, 2)
