"""Mistake: shuffled. Drawn at random, then sorted."""

import torch


def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    order = torch.randperm(len(table))
    return table[order[:n].sort().values], table[order[n:].sort().values]
