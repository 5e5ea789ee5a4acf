"""Mistake: raises. The test is taken for as long as the training part."""

import numpy as np


def standardize(train, test):
    mean = np.tile(train.mean(axis=0), (len(train), 1))
    std = train.std(axis=0)
    std[train.max(axis=0) == train.min(axis=0)] = 1
    std = np.tile(std, (len(train), 1))
    return (train - mean) / std, (test - mean) / std
