"""Mistake: extra-axis. An axis for attention heads is left."""

import torch


def lengths_to_mask(lengths, steps):
    return torch.arange(steps) < lengths[:, None, None]
