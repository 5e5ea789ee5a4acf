"""Mistake: targets-missing. No targets."""

import torch
from torch.utils.data import DataLoader


def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    return DataLoader(X, batch_size=batch_size)
