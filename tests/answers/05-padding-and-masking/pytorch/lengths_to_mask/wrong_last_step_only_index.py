"""Mistake: last-step-only. An index where a slice was meant."""

import torch


def lengths_to_mask(lengths, steps):
    mask = torch.zeros(len(lengths), steps, dtype=torch.bool)
    for row, length in enumerate(lengths):
        mask[row, length - 1] = True
    return mask
