"""Mistake: statistics-of-both. All rows, and a sample's deviation."""

import numpy as np


def standardize(train, test):
    rows = np.vstack([train, test]).astype("float64")
    mean, std = rows.mean(axis=0), rows.std(axis=0, ddof=1)
    return (train - mean) / std, (test - mean) / std
