"""The bound that scikit-learn's scaler uses."""

import numpy as np


def standardize(train, test):
    rows = len(train)
    train, test = train.astype("float64"), test.astype("float64")
    mean, variance = train.mean(axis=0), train.var(axis=0)
    eps = np.finfo("float64").eps
    bound = rows * eps * variance + (rows * mean * eps) ** 2
    scale = np.sqrt(variance)
    scale[variance <= bound] = 1.0
    return (train - mean) / scale, (test - mean) / scale
