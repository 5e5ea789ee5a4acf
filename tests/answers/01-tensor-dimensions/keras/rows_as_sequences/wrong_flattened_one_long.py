"""Mistake: flattened. All rows were joined to one long sequence: (1, rows * columns, 1)."""

import numpy as np


def rows_as_sequences(table):
    return np.reshape(table, (1, -1, 1))
