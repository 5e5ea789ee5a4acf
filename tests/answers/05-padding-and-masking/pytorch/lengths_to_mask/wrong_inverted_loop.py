"""Mistake: inverted. The loop writes False where data is."""

import torch


def lengths_to_mask(lengths, steps):
    mask = torch.ones(len(lengths), steps, dtype=torch.bool)
    for row, length in enumerate(lengths):
        mask[row, :length] = False
    return mask
