"""A deep copy, then a reshape of the copy's own shape."""

import numpy as np


def rows_as_steps(table):
    mine = np.array(table, copy=True)
    mine.shape = (len(mine), 1, -1)
    return mine
