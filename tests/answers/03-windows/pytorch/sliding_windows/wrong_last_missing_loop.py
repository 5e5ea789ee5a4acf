"""Mistake: last-missing. Filled in a loop that leaves room for a target."""

import torch


def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    windows = []
    for end in range(length, len(table), stride):
        windows.append(table[end - length : end])
    return torch.stack(windows)
