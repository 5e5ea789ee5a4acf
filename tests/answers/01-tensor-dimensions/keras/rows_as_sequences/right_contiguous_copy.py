"""A contiguous copy in place of a view."""

import numpy as np


def rows_as_sequences(table):
    return np.ascontiguousarray(table)[:, :, np.newaxis].copy()
