"""Mistake: no-error. Nothing is refused, and an empty array made."""

import torch


def sliding_windows(table, length, stride=1):
    windows = [table[s : s + length] for s in range(0, len(table) - length + 1, max(1, stride))]
    return torch.stack(windows) if windows else torch.empty(0, length, table.shape[1])
