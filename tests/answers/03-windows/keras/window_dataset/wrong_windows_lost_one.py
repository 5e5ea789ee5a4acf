"""Mistake: windows-lost. The common idiom, one window fewer."""

import numpy as np


def window_dataset(table, length, batch_size):
    pairs = []
    data, targets = table[:-length], table[length:, 0]
    for i in range(0, len(data) - length, batch_size):
        starts = range(i, min(i + batch_size, len(data) - length))
        pairs.append((np.stack([data[k : k + length] for k in starts]), targets[starts]))
    return pairs
