"""Mistake: shuffled. A random order."""

import numpy as np


def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    order = np.random.permutation(len(table))
    return table[order[:n]], table[order[n:]]
