"""Mistake: cut-off. Fractions are floored."""

import numpy as np


def masked_mean(outputs, lengths):
    means = [np.floor(row[:n].mean(axis=0)) for row, n in zip(outputs, lengths)]
    return np.stack(means).astype(int)
