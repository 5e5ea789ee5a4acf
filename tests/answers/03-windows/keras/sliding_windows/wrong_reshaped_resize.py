"""Mistake: reshaped. np.resize repeats the table."""

import numpy as np


def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    number = (len(table) - length) // stride + 1
    return np.resize(table, (number, length, table.shape[1]))
