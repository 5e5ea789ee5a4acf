"""Mistake: numpy-result. random_split makes subsets."""

import torch


def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    return torch.utils.data.random_split(table, [n, len(table) - n])
