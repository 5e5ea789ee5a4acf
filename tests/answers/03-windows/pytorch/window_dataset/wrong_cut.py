"""Mistake: cut. Windows that do not overlap."""

import torch
from torch.utils.data import DataLoader, TensorDataset


def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    X, y = X[::length], table[length:, 0][::length]
    return DataLoader(TensorDataset(X, y), batch_size=batch_size)
