"""Mistake: other-error. Another type."""

import torch


def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise IndexError("no window with its target")
    X = torch.stack([table[i : i + length] for i in range(number)])
    y = table[length + horizon - 1 :, target]
    return X, y
