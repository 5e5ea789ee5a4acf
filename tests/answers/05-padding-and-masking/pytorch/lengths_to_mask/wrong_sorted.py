"""Mistake: sorted. The lengths are sorted first."""

import torch


def lengths_to_mask(lengths, steps):
    return torch.arange(steps) < lengths.sort().values[:, None]
