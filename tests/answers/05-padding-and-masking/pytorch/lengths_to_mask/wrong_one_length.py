"""Mistake: one-length. The loop writes into all rows."""

import torch


def lengths_to_mask(lengths, steps):
    mask = torch.zeros(len(lengths), steps, dtype=torch.bool)
    for length in lengths:
        mask[:] = torch.arange(steps) < length
    return mask
