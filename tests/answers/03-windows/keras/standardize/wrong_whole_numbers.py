"""Mistake: whole-numbers. Written into arrays like the given ones."""

import numpy as np


def standardize(train, test):
    mean = train.mean(axis=0)
    std = np.where(train.max(axis=0) == train.min(axis=0), 1, train.std(axis=0))
    scaled_train, scaled_test = np.zeros_like(train), np.zeros_like(test)
    scaled_train[:] = (train - mean) / std
    scaled_test[:] = (test - mean) / std
    return scaled_train, scaled_test
