"""Mistake: inverted. The mask is turned round, the count is right."""

import torch


def masked_mean(outputs, lengths):
    padding = (torch.arange(outputs.shape[1]) >= lengths[:, None])[:, :, None]
    return (outputs * padding).sum(dim=1) / lengths[:, None]
