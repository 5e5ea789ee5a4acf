"""Mistake: raises. The row count was left out of the reshape."""

import numpy as np


def rows_as_steps(table):
    return table.reshape(1, 1, table.shape[1] + 1)
