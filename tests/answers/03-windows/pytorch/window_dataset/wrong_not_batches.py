"""Mistake: not-batches. The arrays themselves."""

import torch


def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    return X, table[length:, 0]
