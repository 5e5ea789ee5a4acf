"""A reshape which lets NumPy work out the rows."""

import numpy as np


def rows_as_sequences(table):
    return table.reshape((-1, table.shape[1], 1))
