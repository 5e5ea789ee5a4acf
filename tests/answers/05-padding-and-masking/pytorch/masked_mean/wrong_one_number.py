"""Mistake: one-number. A mean without an axis."""

import torch


def masked_mean(outputs, lengths):
    mask = torch.arange(outputs.shape[1]) < lengths[:, None]
    return outputs[mask].double().mean()
