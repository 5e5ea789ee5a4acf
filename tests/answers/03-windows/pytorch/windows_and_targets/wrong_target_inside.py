"""Mistake: target-inside. The last row of each window."""

import torch


def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = torch.stack([table[i : i + length] for i in range(number)])
    y = X[:, -1, target]
    return X, y
