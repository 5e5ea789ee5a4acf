"""A mask over the rows."""

import numpy as np


def split_in_time(table, train_fraction):
    early = np.arange(len(table)) < int(len(table) * train_fraction)
    return table[early], table[~early]
