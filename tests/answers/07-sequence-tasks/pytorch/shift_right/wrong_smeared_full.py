"""Mistake: smeared. Only the start, in the right shape."""

import torch


def shift_right(targets, start):
    return torch.full(targets.shape, start)
