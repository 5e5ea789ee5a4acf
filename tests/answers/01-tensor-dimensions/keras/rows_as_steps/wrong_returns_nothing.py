"""Mistake: returns-nothing. The return was forgotten."""

import numpy as np


def rows_as_steps(table):
    np.expand_dims(table, 1)
