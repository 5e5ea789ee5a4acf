"""Mistake: sum. Only the padding is left out."""

import numpy as np


def masked_mean(outputs, lengths):
    return np.stack([np.sum(row[:n], axis=0) for row, n in zip(outputs, lengths)])
