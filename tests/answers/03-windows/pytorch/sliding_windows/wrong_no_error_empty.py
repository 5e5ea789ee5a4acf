"""Mistake: no-error. None is returned for what cannot be cut."""

import torch


def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        return table[:0]
    starts = range(0, len(table) - length + 1, stride)
    windows = [table[start : start + length] for start in starts]
    return torch.stack(windows)
