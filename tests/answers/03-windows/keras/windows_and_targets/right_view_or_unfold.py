"""The library's windows, as many as have a target."""

import numpy as np


def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    view = np.lib.stride_tricks.sliding_window_view(table, length, axis=0)
    return view[:number].transpose(0, 2, 1), table[length + horizon - 1 :, target]
