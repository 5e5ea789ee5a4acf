"""One feature at a time."""

import torch


def standardize(train, test):
    parts = []
    for column, later in zip(train.double().T, test.double().T):
        mean, std = column.mean(), column.std(correction=0)
        if len(column.unique()) == 1:
            std = 1.0
        parts.append(((column - mean) / std, (later - mean) / std))
    return torch.stack([a for a, b in parts], dim=1), torch.stack([b for a, b in parts], dim=1)
