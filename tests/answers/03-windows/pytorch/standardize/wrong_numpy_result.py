"""Mistake: numpy-result. NumPy arrays."""

import numpy as np


def standardize(train, test):
    train, test = train.numpy(), test.numpy()
    mean = train.mean(axis=0)
    std = np.where(train.max(axis=0) == train.min(axis=0), 1, train.std(axis=0))
    return (train - mean) / std, (test - mean) / std
