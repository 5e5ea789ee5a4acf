"""Mistake: constant-zeroed. NaN and infinity become zero."""

import torch


def standardize(train, test):
    train, test = train.double(), test.double()
    mean, std = train.mean(0), train.std(0, correction=0)
    std[std == 0] = torch.inf
    return (train - mean) / std, (test - mean) / std
