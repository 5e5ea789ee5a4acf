"""Mistake: test-unchanged. The training table is overwritten first."""

import numpy as np


def standardize(train, test):
    train, test = train.astype("float64"), test.astype("float64")
    std = np.where(np.ptp(train, axis=0) == 0, 1, train.std(axis=0))
    train = (train - train.mean(axis=0)) / std
    std = np.where(np.ptp(train, axis=0) == 0, 1, train.std(axis=0))
    test = (test - train.mean(axis=0)) / std
    return train, test
