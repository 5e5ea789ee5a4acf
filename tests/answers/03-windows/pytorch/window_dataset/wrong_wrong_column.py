"""Mistake: wrong-column. The last column."""

import torch
from torch.utils.data import DataLoader, TensorDataset


def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    return DataLoader(TensorDataset(X, table[length:, -1]), batch_size=batch_size)
