"""A view by strides."""

import numpy as np


def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    number = (len(table) - length) // stride + 1
    down, across = table.strides
    size = (number, length, table.shape[1])
    return np.lib.stride_tricks.as_strided(table, size, (down * stride, down, across))
