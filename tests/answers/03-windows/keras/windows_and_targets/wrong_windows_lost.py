"""Mistake: windows-lost. The table is shortened first, as the common idiom has it."""

import numpy as np


def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    data = table[: -(length + horizon - 1)]
    targets = table[length + horizon - 1 :, target]
    X = [data[i : i + length] for i in range(len(data) - length + 1)]
    return np.array(X), targets[: len(X)]
