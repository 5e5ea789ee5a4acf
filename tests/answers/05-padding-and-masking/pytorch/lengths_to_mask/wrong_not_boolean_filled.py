"""Mistake: not-boolean. Ones are written into floating zeros."""

import torch


def lengths_to_mask(lengths, steps):
    mask = torch.zeros(len(lengths), steps)
    for row, length in enumerate(lengths):
        mask[row, :length] = 1
    return mask
