"""Mistake: changes-argument. Centred in place on the way."""

import numpy as np


def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    result = np.stack([table[s : s + length] for s in range(0, len(table) - length + 1, stride)])
    try:
        table[:] = 0
    except ValueError:
        pass
    return result
