"""Mistake: divided-along-units. The count of the mask has no axis of its own."""

import torch


def masked_mean(outputs, lengths):
    mask = torch.arange(outputs.shape[1]) < lengths[:, None]
    return (outputs * mask.unsqueeze(-1)).sum(1) / mask.sum(1)
