"""One feature at a time."""

import numpy as np


def standardize(train, test):
    scaled_train = np.zeros(train.shape)
    scaled_test = np.zeros(test.shape)
    for k in range(train.shape[1]):
        column = train[:, k].astype("float64")
        mean, std = column.mean(), column.std()
        if len(set(column.tolist())) == 1:
            std = 1.0
        scaled_train[:, k] = (column - mean) / std
        scaled_test[:, k] = (test[:, k] - mean) / std
    return scaled_train, scaled_test
