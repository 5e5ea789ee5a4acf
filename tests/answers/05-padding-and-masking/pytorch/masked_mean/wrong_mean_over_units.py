"""Mistake: mean-over-units. The last axis is averaged."""

import torch


def masked_mean(outputs, lengths):
    mask = torch.arange(outputs.shape[1]) < lengths[:, None]
    return (outputs.double() * mask[:, :, None]).mean(dim=-1)
