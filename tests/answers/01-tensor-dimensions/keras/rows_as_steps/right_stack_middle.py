"""A stack of one array along axis 1."""

import numpy as np


def rows_as_steps(table):
    return np.stack((table,), axis=1)
