"""Mistake: off-by-one. The step `length` counts as data."""

import torch


def lengths_to_mask(lengths, steps):
    return torch.arange(steps) <= lengths[:, None]
