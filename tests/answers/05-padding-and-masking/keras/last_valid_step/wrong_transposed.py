"""Mistake: transposed. Stacked on axis 1."""

import numpy as np


def last_valid_step(outputs, lengths):
    return np.stack([row[n - 1] for row, n in zip(outputs, lengths)], axis=1)
