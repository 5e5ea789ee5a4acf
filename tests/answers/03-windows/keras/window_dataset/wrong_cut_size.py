"""Mistake: cut. The batch size is the step."""

import numpy as np


def window_dataset(table, length, batch_size):
    starts = range(0, len(table) - length, batch_size)
    X = np.stack([table[i : i + length] for i in starts])
    y = table[length::batch_size, 0]
    return [(X[i : i + batch_size], y[i : i + batch_size]) for i in range(0, len(X), batch_size)]
