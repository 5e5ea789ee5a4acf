"""Mistake: reshaped. The library's order is reshaped, not transposed."""

import numpy as np


def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    view = np.lib.stride_tricks.sliding_window_view(table, length, axis=0)[::stride]
    return view.reshape(-1, length, table.shape[1])
