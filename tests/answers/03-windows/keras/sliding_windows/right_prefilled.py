"""An array of the right size and kind is filled."""

import numpy as np


def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    number = (len(table) - length) // stride + 1
    result = np.empty((number, length, table.shape[1]), dtype=table.dtype)
    for i in range(number):
        result[i] = table[i * stride : i * stride + length]
    return result
