"""A table of False, and a loop that fills the rows."""

import torch


def lengths_to_mask(lengths, steps):
    mask = torch.zeros(len(lengths), steps, dtype=torch.bool)
    for row, length in enumerate(lengths):
        mask[row, :length] = True
    return mask
