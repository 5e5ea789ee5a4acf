"""Mistake: last-dropped. The remainder is dropped."""

import torch
from torch.utils.data import DataLoader, TensorDataset


def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    return DataLoader(TensorDataset(X, table[length:, 0]), batch_size=batch_size, drop_last=True)
