"""Mistake: mean-over-units. A mean without an axis, for each sequence."""

import numpy as np


def masked_mean(outputs, lengths):
    return np.stack([row[:n].mean() for row, n in zip(outputs, lengths)])
