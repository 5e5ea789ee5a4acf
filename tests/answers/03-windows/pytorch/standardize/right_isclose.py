"""Close to zero counts as zero."""

import torch


def standardize(train, test):
    train = train.to(torch.float64)
    std, mean = torch.std_mean(train, dim=0, correction=0)
    std = torch.where(torch.isclose(std, torch.zeros_like(std)), 1, std)

    def scale(rows):
        return (rows.to(torch.float64) - mean) / std

    return [scale(train), scale(test)]
