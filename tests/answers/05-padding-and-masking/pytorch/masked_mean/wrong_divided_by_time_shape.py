"""Mistake: divided-by-time. The number of steps is read from the shape."""

import torch


def masked_mean(outputs, lengths):
    mask = torch.arange(outputs.shape[1]) < lengths[:, None]
    return (outputs * mask[:, :, None]).sum(dim=1) / outputs.shape[1]
