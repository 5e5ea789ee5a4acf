"""Mistake: length-forgotten. Moved by one row, as many as there should be."""

import torch
from torch.utils.data import DataLoader, TensorDataset


def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    return DataLoader(TensorDataset(X, table[1 : len(X) + 1, 0]), batch_size=batch_size)
