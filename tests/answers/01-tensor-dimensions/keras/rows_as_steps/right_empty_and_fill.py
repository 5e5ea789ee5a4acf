"""An empty array like the table, filled in one assignment."""

import numpy as np


def rows_as_steps(table):
    result = np.empty_like(table, shape=(table.shape[0], 1, table.shape[1]))
    result[:, 0, :] = table
    return result
