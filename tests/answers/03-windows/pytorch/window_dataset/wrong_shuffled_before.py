"""Mistake: shuffled. Shuffled beforehand."""

import torch
from torch.utils.data import DataLoader, TensorDataset


def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    order = torch.randperm(len(X))
    data = TensorDataset(X[order], table[length:, 0][order])
    return DataLoader(data, batch_size=batch_size)
