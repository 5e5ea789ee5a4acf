"""Mistake: time-major. Time comes first."""

import numpy as np


def window_dataset(table, length, batch_size):
    X = np.stack([table[i : i + length] for i in range(len(table) - length)])
    y = table[length:, 0]
    batches = [slice(i, i + batch_size) for i in range(0, len(X), batch_size)]
    return [(X[part].swapaxes(0, 1), y[part]) for part in batches]
