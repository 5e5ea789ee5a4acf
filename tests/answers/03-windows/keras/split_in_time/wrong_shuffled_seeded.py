"""Mistake: shuffled. A seeded order."""

import numpy as np


def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    mixed = np.random.default_rng(0).permutation(table)
    return mixed[:n], mixed[n:]
