"""The library's split."""

import torch


def split_in_time(table, train_fraction):
    n = int(table.shape[0] * train_fraction)
    return torch.split(table, [n, len(table) - n])
