"""Mistake: targets-missing. A data set of windows alone."""

import torch
from torch.utils.data import DataLoader, TensorDataset


def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    return DataLoader(TensorDataset(X), batch_size=batch_size)
