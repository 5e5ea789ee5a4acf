"""Mistake: list-result. Batches of lists."""

import torch


def window_dataset(table, length, batch_size):
    X = torch.stack([table[i : i + length] for i in range(len(table) - length)])
    y = table[length:, 0]
    return [
        (X[i : i + batch_size], y[i : i + batch_size].tolist())
        for i in range(0, len(X), batch_size)
    ]
