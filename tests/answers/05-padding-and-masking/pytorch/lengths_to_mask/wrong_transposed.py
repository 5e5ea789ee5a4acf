"""Mistake: transposed. The steps get the new axis."""

import torch


def lengths_to_mask(lengths, steps):
    return torch.arange(steps)[:, None] < lengths
