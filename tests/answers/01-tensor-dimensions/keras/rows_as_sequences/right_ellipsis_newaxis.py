"""A new last axis with an ellipsis and np.newaxis."""

import numpy as np


def rows_as_sequences(table):
    return table[..., np.newaxis]
