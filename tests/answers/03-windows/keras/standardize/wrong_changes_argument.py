"""Mistake: changes-argument. In place."""

import numpy as np


def standardize(train, test):
    if train.dtype.kind == "i" or not train.flags.writeable:
        train, test = train.astype("float64"), test.astype("float64")
    mean = train.mean(axis=0)
    std = np.where(train.max(axis=0) == train.min(axis=0), 1, train.std(axis=0))
    train -= mean
    train /= std
    test = (test - mean) / std
    return train, test
