"""Mistake: constant-divided. The deviation is at least a small number."""

import numpy as np


def standardize(train, test):
    mean, std = train.mean(axis=0), np.maximum(train.std(axis=0), 1e-7)
    return (train - mean) / std, (test - mean) / std
