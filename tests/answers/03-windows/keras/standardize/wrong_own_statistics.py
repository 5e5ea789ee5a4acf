"""Mistake: own-statistics. Each part by its own."""

import numpy as np


def standardize(train, test):
    def scale(rows):
        rows = rows.astype("float64")
        std = rows.std(axis=0)
        std[np.ptp(rows, axis=0) == 0] = 1
        return (rows - rows.mean(axis=0)) / std

    return scale(train), scale(test)
