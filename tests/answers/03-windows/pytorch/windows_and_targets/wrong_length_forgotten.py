"""Mistake: length-forgotten. Counted from the window's first row."""

import torch


def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = torch.stack([table[i : i + length] for i in range(number)])
    y = table[horizon : horizon + number, target]
    return X, y
