"""Mistake: changes-dtype. The result was made with np.ones, which is float64 whatever comes in."""

import numpy as np


def rows_as_steps(table):
    out = np.ones((table.shape[0], 1, table.shape[1]))
    out[:, 0] = table
    return out
