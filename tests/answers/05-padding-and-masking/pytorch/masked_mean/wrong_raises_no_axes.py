"""Mistake: raises. The mask has no axis for the units."""

import torch


def masked_mean(outputs, lengths):
    mask = torch.arange(outputs.shape[1]) < lengths[:, None]
    return (outputs * mask).sum(dim=1) / lengths[:, None]
