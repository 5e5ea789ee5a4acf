"""Mistake: shuffled. A random order."""

import torch


def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    order = torch.randperm(len(table))
    return table[order[:n]], table[order[n:]]
