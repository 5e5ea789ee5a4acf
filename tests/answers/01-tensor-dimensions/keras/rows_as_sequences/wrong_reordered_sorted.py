"""Mistake: reordered. Each row was sorted on the way."""

import numpy as np


def rows_as_sequences(table):
    return np.sort(table, axis=1)[..., None]
