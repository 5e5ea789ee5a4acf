"""A reshape which lets NumPy work out the rows."""

import numpy as np


def rows_as_steps(table):
    return np.reshape(table, (-1, 1, table.shape[-1]))
