"""Mistake: no-error. A stride below one is let through."""

import torch


def sliding_windows(table, length, stride=1):
    if length < 1 or length > len(table):
        raise ValueError("no full window")
    windows = [table[s : s + length] for s in range(0, len(table) - length + 1, abs(stride) or 1)]
    return torch.stack(windows)
