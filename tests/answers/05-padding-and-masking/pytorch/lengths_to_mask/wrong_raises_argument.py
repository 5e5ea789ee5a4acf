"""Mistake: raises. A third argument is wanted."""

import torch


def lengths_to_mask(lengths, steps, features):
    return torch.arange(steps) < lengths[:, None]
