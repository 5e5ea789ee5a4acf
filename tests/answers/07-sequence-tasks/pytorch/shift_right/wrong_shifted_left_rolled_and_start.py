"""Mistake: shifted-left. Rolled to the wrong side, start at the end."""

import torch


def shift_right(targets, start):
    inputs = torch.roll(targets, -1, dims=1)
    inputs[:, -1] = start
    return inputs
