"""Mistake: statistics-of-both. All rows, and a sample's deviation."""

import torch


def standardize(train, test):
    rows = torch.cat([train, test]).double()
    mean, std = rows.mean(0), rows.std(0)
    return (train - mean) / std, (test - mean) / std
