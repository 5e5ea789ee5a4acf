"""Mistake: numpy-result. Batches of NumPy arrays."""

import torch


def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    X, y = X.numpy(), table[length:, 0].numpy()
    return [(X[i : i + batch_size], y[i : i + batch_size]) for i in range(0, len(X), batch_size)]
