"""Mistake: other-number. In one array."""

import torch


def standardize(train, test):
    train, test = train.double(), test.double()
    mean, std = train.mean(0), train.std(0, correction=0)
    return torch.cat([(train - mean) / std, (test - mean) / std])
