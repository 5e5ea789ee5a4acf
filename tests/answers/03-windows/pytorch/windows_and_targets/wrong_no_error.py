"""Mistake: no-error. Empty arrays where nothing fits."""

import torch


def windows_and_targets(table, length, horizon=1, target=0):
    number = max(0, len(table) - length - horizon + 1)
    X = [table[i : i + length] for i in range(number)]
    X = torch.stack(X) if X else torch.empty(0, length, table.shape[1])
    return X, table[length + horizon - 1 :, target]
