"""Mistake: one-length. A slice is set in all rows."""

import torch


def lengths_to_mask(lengths, steps):
    mask = torch.zeros(len(lengths), steps, dtype=torch.bool)
    for length in lengths:
        mask[:, :length] = True
    return mask
