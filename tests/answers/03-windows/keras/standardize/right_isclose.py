"""Close to zero counts as zero."""

import numpy as np


def standardize(train, test):
    train = train.astype(np.float64)
    mean, std = train.mean(axis=0), train.std(axis=0)
    std = np.where(np.isclose(std, 0), 1, std)

    def scale(rows):
        return (rows - mean) / std

    return [scale(train), scale(test)]
