"""Mistake: cut. The batch size is the step."""

import torch
from torch.utils.data import DataLoader, TensorDataset


def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    X, y = X[::batch_size], table[length::batch_size, 0]
    return DataLoader(TensorDataset(X, y), batch_size=batch_size)
