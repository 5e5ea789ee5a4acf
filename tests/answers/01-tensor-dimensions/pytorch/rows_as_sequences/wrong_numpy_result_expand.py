"""Mistake: numpy-result. NumPy's expand_dims was applied to a NumPy copy."""

import numpy as np


def rows_as_sequences(table):
    return np.expand_dims(np.array(table), -1)
