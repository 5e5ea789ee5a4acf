"""Mistake: one-late. One row is skipped."""

import numpy as np


def window_dataset(table, length, batch_size):
    number = len(table) - length - 1
    pairs = [(table[i : i + length], table[i + length + 1, 0]) for i in range(number)]
    batches = [pairs[k : k + batch_size] for k in range(0, len(pairs), batch_size)]
    return [(np.stack([x for x, t in b]), np.stack([t for x, t in b])) for b in batches]
