"""Mistake: not-divided. Shifted only."""

import numpy as np


def standardize(train, test):
    train, test = np.asarray(train, "float64"), np.asarray(test, "float64")
    mean = train.mean(axis=0)
    std = train.std(axis=0)
    std = np.where(train.max(axis=0) == train.min(axis=0), 1.0, std)
    return train - mean, test - mean
