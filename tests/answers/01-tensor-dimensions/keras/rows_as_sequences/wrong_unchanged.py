"""Mistake: unchanged. The table was returned as it came."""

import numpy as np


def rows_as_sequences(table):
    np.expand_dims(table, -1)
    return table
