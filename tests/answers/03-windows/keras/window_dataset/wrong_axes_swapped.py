"""Mistake: axes-swapped. The library's order is left."""

import numpy as np


def window_dataset(table, length, batch_size):
    X = np.lib.stride_tricks.sliding_window_view(table, length, axis=0)[:-1]
    y = table[length:, 0]
    return [(X[i : i + batch_size], y[i : i + batch_size]) for i in range(0, len(X), batch_size)]
