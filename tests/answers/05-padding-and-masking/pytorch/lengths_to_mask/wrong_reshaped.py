"""Mistake: reshaped. A (steps, batch) mask is brought into shape."""

import torch


def lengths_to_mask(lengths, steps):
    mask = torch.arange(steps)[:, None] < lengths[None, :]
    return mask.reshape(len(lengths), steps)
