"""Mistake: whole-numbers. Cast to whole numbers."""

import torch
from torch.utils.data import DataLoader, TensorDataset


def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    return DataLoader(TensorDataset(X.long(), table[length:, 0].long()), batch_size=batch_size)
