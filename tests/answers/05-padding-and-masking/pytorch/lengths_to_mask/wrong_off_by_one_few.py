"""Mistake: off-by-one. The last valid step is left out."""

import torch


def lengths_to_mask(lengths, steps):
    return torch.arange(steps) < lengths[:, None] - 1
