"""Mistake: flattened. Rolled without an axis."""

import torch


def shift_right(targets, start):
    return torch.roll(targets, 1)
