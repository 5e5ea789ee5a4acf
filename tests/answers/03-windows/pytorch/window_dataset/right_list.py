"""A list of pairs can be gone through as often as wanted."""

import torch


def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    y = table[length:, 0]
    return list(zip(X.split(batch_size), y.split(batch_size)))
