"""Mistake: raises. Inputs and targets of several lengths."""

import numpy as np


def window_dataset(table, length, batch_size):
    X = np.stack([table[i : i + length] for i in range(len(table))])
    return [(X, table[length:, 0])]
