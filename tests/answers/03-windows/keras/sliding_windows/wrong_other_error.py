"""Mistake: other-error. Asserts instead of raising."""

import numpy as np


def sliding_windows(table, length, stride=1):
    assert 1 <= length <= len(table) and stride >= 1
    starts = range(0, len(table) - length + 1, stride)
    windows = [table[start : start + length] for start in starts]
    return np.stack(windows)
