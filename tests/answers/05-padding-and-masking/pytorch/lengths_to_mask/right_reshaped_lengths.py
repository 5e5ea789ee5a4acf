"""The lengths as a column."""

import torch


def lengths_to_mask(lengths, steps):
    return lengths.reshape(-1, 1) > torch.arange(steps)
