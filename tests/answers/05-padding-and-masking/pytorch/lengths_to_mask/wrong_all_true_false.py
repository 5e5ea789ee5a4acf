"""Mistake: all-true. The loop writes into a copy."""

import torch


def lengths_to_mask(lengths, steps):
    mask = torch.zeros(len(lengths), steps, dtype=torch.bool)
    for row, length in zip(mask, lengths):
        row = torch.arange(steps) < length
    return mask
