"""Mistake: returns-nothing. Printed only."""

import numpy as np


def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    starts = range(0, len(table) - length + 1, stride)
    print(np.stack([table[s : s + length] for s in starts]))
