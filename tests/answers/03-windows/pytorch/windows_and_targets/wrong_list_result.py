"""Mistake: list-result. Lists, not tensors."""

import torch


def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = [table[i : i + length] for i in range(number)]
    y = [table[i + length + horizon - 1, target].item() for i in range(number)]
    return torch.stack(X), y
