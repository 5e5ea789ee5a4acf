"""Mistake: test-statistics. The test rows' statistics."""

import numpy as np


def standardize(train, test):
    mean, std = test.mean(axis=0), test.std(axis=0)
    std = np.where(std < 1e-9, 1, std)
    return (train - mean) / std, (test - mean) / std
