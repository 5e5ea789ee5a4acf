"""Mistake: statistics-of-both. All rows."""

import torch


def standardize(train, test):
    rows = torch.cat([train, test]).double()
    mean, std = rows.mean(0), rows.std(0, correction=0)
    std[std == 0] = 1
    return (train - mean) / std, (test - mean) / std
