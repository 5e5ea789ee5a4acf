"""Mistake: padded-tail. The table is made longer with zeros."""

import numpy as np


def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    longer = np.concatenate([table, np.zeros((length, table.shape[1]), table.dtype)])
    return np.stack([longer[s : s + length] for s in range(0, len(table), stride)])
