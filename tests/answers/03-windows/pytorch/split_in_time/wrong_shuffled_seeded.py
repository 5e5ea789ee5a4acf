"""Mistake: shuffled. A seeded order."""

import torch


def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    torch.manual_seed(0)
    mixed = table[torch.randperm(len(table))]
    return mixed[:n], mixed[n:]
