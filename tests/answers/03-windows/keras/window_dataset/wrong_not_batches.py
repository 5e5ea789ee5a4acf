"""Mistake: not-batches. The arrays themselves."""

import numpy as np


def window_dataset(table, length, batch_size):
    X = np.stack([table[i : i + length] for i in range(len(table) - length)])
    return X, table[length:, 0]
