"""Mistake: other-error. The library's own error is left to it."""

import torch


def windows_and_targets(table, length, horizon=1, target=0):
    y = table[length + horizon - 1 :, target]
    return torch.stack([table[i : i + length] for i in range(len(y))]), y
