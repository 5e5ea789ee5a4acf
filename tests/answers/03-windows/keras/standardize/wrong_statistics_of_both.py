"""Mistake: statistics-of-both. All rows."""

import numpy as np


def standardize(train, test):
    rows = np.concatenate([train, test]).astype("float64")
    mean, std = rows.mean(axis=0), rows.std(axis=0)
    std = np.where(np.ptp(rows, axis=0) == 0, 1, std)
    return (train - mean) / std, (test - mean) / std
