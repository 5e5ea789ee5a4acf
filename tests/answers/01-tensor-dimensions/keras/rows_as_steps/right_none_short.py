"""A new middle axis, the last one left out of the index."""

import numpy as np


def rows_as_steps(table):
    return table[:, np.newaxis]
