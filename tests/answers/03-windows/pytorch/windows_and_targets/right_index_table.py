"""Row numbers for windows and targets."""

import torch


def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    starts = torch.arange(number)
    X = table[starts.unsqueeze(1) + torch.arange(length)]
    return X, table[starts + length + horizon - 1, target]
