"""Mistake: unpaired. All full windows."""

import torch


def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = torch.stack([table[i : i + length] for i in range(len(table) - length + 1)])
    y = table[length + horizon - 1 :, target]
    return X, y
