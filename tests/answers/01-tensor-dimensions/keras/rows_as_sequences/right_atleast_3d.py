"""NumPy's atleast_3d, which puts the new axis last for two axes."""

import numpy as np


def rows_as_sequences(table):
    return np.atleast_3d(table)
