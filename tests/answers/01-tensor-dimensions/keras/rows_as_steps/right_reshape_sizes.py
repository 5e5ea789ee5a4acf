"""A reshape with the sizes read from the argument."""

import numpy as np


def rows_as_steps(table):
    (n, k) = table.shape
    return table.reshape(n, 1, k)
