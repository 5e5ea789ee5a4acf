"""Mistake: no-error. Nothing is refused, and an empty array made."""

import numpy as np


def sliding_windows(table, length, stride=1):
    starts = range(0, max(0, len(table) - length + 1), max(1, stride))
    windows = [table[s : s + length] for s in starts]
    return np.array(windows)
