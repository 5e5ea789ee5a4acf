"""Mistake: changes-dtype. Filled into whole numbers."""

import numpy as np


def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    number = (len(table) - length) // stride + 1
    result = np.zeros((number, length, table.shape[1]), dtype=int)
    for i in range(number):
        result[i] = table[i * stride : i * stride + length]
    return result
