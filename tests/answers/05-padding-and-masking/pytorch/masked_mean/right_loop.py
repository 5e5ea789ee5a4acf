"""A loop over the batch: cut, mean, stack."""

import torch


def masked_mean(outputs, lengths):
    means = []
    for sequence, length in zip(outputs, lengths):
        means.append(sequence[:length].float().mean(dim=0))
    return torch.stack(means)
