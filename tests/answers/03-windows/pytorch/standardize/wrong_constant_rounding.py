"""Mistake: constant-rounding. Compared with zero."""

import torch


def standardize(train, test):
    train, test = train.double(), test.double()
    mean = sum(train) / len(train)
    std = ((train - mean) ** 2).mean(0).sqrt()
    std = torch.where(std == 0, 1, std)
    return (train - mean) / std, (test - mean) / std
