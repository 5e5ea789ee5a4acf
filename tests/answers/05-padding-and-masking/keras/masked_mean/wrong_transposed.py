"""Mistake: transposed. Stacked on axis 1."""

import numpy as np


def masked_mean(outputs, lengths):
    return np.stack([row[:n].mean(0) for row, n in zip(outputs, lengths)], axis=1)
