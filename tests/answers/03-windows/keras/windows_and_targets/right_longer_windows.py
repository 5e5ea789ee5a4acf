"""Longer windows hold their target in the last row."""

import numpy as np


def windows_and_targets(table, length, horizon=1, target=0):
    whole = length + horizon
    if len(table) < whole:
        raise ValueError(f"{len(table)} rows are too few for {whole}")
    both = np.stack([table[i : i + whole] for i in range(len(table) - whole + 1)])
    return both[:, :length], both[:, -1, target]
