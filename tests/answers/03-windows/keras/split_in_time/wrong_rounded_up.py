"""Mistake: rounded-up. math.ceil."""

import numpy as np


def split_in_time(table, train_fraction):
    n = int(np.ceil(len(table) * train_fraction))
    return table[:n], table[n:]
