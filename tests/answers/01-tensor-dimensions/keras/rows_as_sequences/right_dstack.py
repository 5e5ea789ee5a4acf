"""NumPy's dstack, which adds the third axis by itself."""

import numpy as np


def rows_as_sequences(table):
    return np.dstack((table,))
