"""Mistake: cut-off. Divided without remainder."""

import torch


def masked_mean(outputs, lengths):
    mask = torch.arange(outputs.shape[1]) < lengths[:, None]
    return (outputs.double() * mask[:, :, None]).sum(dim=1) // lengths[:, None]
