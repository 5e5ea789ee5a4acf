"""Mistake: mean-over-units. A mean without an axis, for each sequence."""

import torch


def masked_mean(outputs, lengths):
    return torch.stack([row[:n].double().mean() for row, n in zip(outputs, lengths)])
