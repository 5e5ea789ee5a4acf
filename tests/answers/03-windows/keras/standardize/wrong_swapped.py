"""Mistake: swapped. Test first."""

import numpy as np


def standardize(train, test):
    mean = train.mean(axis=0)
    std = np.where(train.max(axis=0) == train.min(axis=0), 1, train.std(axis=0))
    return (test - mean) / std, (train - mean) / std
