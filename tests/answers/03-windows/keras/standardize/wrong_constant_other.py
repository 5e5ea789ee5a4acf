"""Mistake: constant-other. Left as they were."""

import numpy as np


def standardize(train, test):
    train, test = train.astype("float64"), test.astype("float64")
    same = np.ptp(train, axis=0) == 0
    mean = train.mean(axis=0)
    std = np.where(same, 2, train.std(axis=0))
    return (train - mean) / std, (test - mean) / std
