"""Mistake: maximum. The largest values of the valid steps."""

import torch


def masked_mean(outputs, lengths):
    return torch.stack([row[:n].max(dim=0).values for row, n in zip(outputs, lengths)])
