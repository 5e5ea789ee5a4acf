"""Mistake: stride-inside. The stride is in the slice."""

import numpy as np


def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    span = (length - 1) * stride + 1
    windows = [table[s : s + span : stride] for s in range(len(table) - span + 1)]
    return np.stack(windows)
