"""Mistake: maximum. The largest values of the valid steps."""

import numpy as np


def masked_mean(outputs, lengths):
    return np.stack([row[:n].max(axis=0) for row, n in zip(outputs, lengths)])
