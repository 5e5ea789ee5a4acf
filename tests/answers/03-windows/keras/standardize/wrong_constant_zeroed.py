"""Mistake: constant-zeroed. NaN and infinity become zero."""

import numpy as np


def standardize(train, test):
    train, test = train.astype("float64"), test.astype("float64")
    mean = train.mean(axis=0)
    std = np.where(np.ptp(train, axis=0) == 0, np.inf, train.std(axis=0))
    return (train - mean) / std, (test - mean) / std
