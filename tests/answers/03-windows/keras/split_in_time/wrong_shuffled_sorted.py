"""Mistake: shuffled. Drawn at random, then sorted."""

import numpy as np


def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    chosen = np.sort(np.random.choice(len(table), n, replace=False))
    return table[chosen], np.delete(table, chosen, axis=0)
