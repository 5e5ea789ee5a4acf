"""Mistake: shifted-left. Rolled to the wrong side."""

import torch


def shift_right(targets, start):
    return torch.roll(targets, -1, dims=1)
