"""A tiny deviation counts as none."""

import numpy as np


def standardize(train, test):
    mean = np.mean(train, axis=0, dtype="float64")
    std = np.std(train, axis=0, dtype="float64")
    std[std < 1e-10] = 1
    return (train - mean) / std, (test - mean) / std
