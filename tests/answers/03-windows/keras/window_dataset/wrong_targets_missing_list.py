"""Mistake: targets-missing. A data set of windows alone."""

import numpy as np


def window_dataset(table, length, batch_size):
    X = np.stack([table[i : i + length] for i in range(len(table) - length)])
    return [X[i : i + batch_size] for i in range(0, len(X), batch_size)]
