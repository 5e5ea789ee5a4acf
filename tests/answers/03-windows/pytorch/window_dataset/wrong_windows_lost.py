"""Mistake: windows-lost. The common idiom loses windows."""

import torch
from torch.utils.data import DataLoader, TensorDataset


def window_dataset(table, length, batch_size):
    data, targets = table[:-length], table[length:, 0]
    X = [data[i : i + length] for i in range(len(data) - length + 1)]
    if not X:
        return []
    X = torch.stack(X)
    return DataLoader(TensorDataset(X, targets[: len(X)]), batch_size=batch_size)
