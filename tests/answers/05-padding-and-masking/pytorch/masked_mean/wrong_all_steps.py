"""Mistake: all-steps. Divided before a sum that never comes."""

import torch


def masked_mean(outputs, lengths):
    mask = torch.arange(outputs.shape[1]) < lengths[:, None]
    return outputs * mask[:, :, None] / lengths[:, None, None]
