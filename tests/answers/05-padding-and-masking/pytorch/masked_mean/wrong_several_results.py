"""Mistake: several-results. The mask comes back, too."""

import torch


def masked_mean(outputs, lengths):
    mask = torch.arange(outputs.shape[1]) < lengths[:, None]
    return (outputs * mask[:, :, None]).sum(dim=1) / lengths[:, None], mask
