"""Mistake: test-unchanged. The test is shifted only."""

import torch


def standardize(train, test):
    train, test = train.double(), test.double()
    mean = train.mean(0)
    std = train.std(0, correction=0)
    same = train.max(0).values == train.min(0).values
    std = torch.where(same, torch.ones_like(std), std)
    return (train - mean) / std, test - mean
