"""Mistake: stride-ignored. The range has no step."""

import torch


def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    starts = range(len(table) - length + 1)
    windows = [table[start : start + length] for start in starts]
    return torch.stack(windows)
