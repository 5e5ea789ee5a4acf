"""Mistake: target-removed. The target is no input."""

import torch


def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    inputs = torch.cat([table[:, :target], table[:, target + 1 :]], dim=1)
    X = torch.stack([inputs[i : i + length] for i in range(number)])
    y = table[length + horizon - 1 :, target]
    return X, y
