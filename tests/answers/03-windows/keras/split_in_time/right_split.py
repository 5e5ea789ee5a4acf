"""The library's split."""

import numpy as np


def split_in_time(table, train_fraction):
    n = int(table.shape[0] * train_fraction)
    train, test = np.split(table, [n])
    return train, test
