"""Mistake: other-number. In one array."""

import numpy as np


def standardize(train, test):
    mean, std = train.mean(axis=0), train.std(axis=0)
    return np.concatenate([(train - mean) / std, (test - mean) / std])
