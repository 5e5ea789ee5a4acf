"""A tiny deviation counts as none."""

import torch


def standardize(train, test):
    mean = train.double().mean(dim=0, keepdim=True)
    std = train.double().std(dim=0, unbiased=False, keepdim=True)
    std = torch.where(std < 1e-10, 1.0, std)
    return ((train - mean) / std).float(), ((test - mean) / std).float()
