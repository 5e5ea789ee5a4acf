"""Mistake: cut. The step is the length."""

import torch


def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    starts = range(0, len(table) - length + 1, length)
    windows = [table[start : start + length] for start in starts]
    return torch.stack(windows)
