"""Mistake: flattened. The rows are joined."""

import numpy as np


def lengths_to_mask(lengths, steps):
    rows = []
    for length in lengths:
        rows.append(np.arange(steps) < length)
    return np.concatenate(rows)
