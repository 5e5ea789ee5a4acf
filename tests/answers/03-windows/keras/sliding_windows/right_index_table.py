"""A table of row numbers picks all windows at once."""

import numpy as np


def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    starts = np.arange(0, len(table) - length + 1, stride)
    return table[starts[:, None] + np.arange(length)]
