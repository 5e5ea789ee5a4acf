"""Mistake: test-statistics. The test rows' statistics."""

import torch


def standardize(train, test):
    mean, std = test.double().mean(0), test.double().std(0, correction=0)
    std = torch.where(std < 1e-9, 1, std)
    return (train - mean) / std, (test - mean) / std
