"""Mistake: not-batched. One window at a time."""

import torch
from torch.utils.data import TensorDataset


def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    return TensorDataset(X, table[length:, 0])
