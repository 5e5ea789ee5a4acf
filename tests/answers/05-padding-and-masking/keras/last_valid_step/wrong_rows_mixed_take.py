"""Mistake: rows-mixed. np.take knows no rows."""

import numpy as np


def last_valid_step(outputs, lengths):
    return np.take(outputs, lengths - 1, axis=1)
