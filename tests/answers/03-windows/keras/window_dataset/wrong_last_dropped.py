"""Mistake: last-dropped. The remainder is dropped."""

import numpy as np


def window_dataset(table, length, batch_size):
    X = np.stack([table[i : i + length] for i in range(len(table) - length)])
    y = table[length:, 0]
    ends = range(batch_size, len(X) + 1, batch_size)
    return [(X[end - batch_size : end], y[end - batch_size : end]) for end in ends]
