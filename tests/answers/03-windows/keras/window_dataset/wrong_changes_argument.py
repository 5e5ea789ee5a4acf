"""Mistake: changes-argument. The table is emptied."""

import numpy as np


def window_dataset(table, length, batch_size):
    X = np.stack([table[i : i + length] for i in range(len(table) - length)])
    y = table[length:, 0].copy()
    if table.flags.writeable:
        table[:] = 0
    return [(X[i : i + batch_size], y[i : i + batch_size]) for i in range(0, len(X), batch_size)]
