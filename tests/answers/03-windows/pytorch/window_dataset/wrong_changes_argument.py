"""Mistake: changes-argument. The table is emptied."""

import torch
from torch.utils.data import DataLoader, TensorDataset


def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    y = table[length:, 0].clone()
    table.zero_()
    return DataLoader(TensorDataset(X, y), batch_size=batch_size)
