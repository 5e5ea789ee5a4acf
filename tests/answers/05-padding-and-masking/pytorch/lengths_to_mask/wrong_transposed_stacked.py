"""Mistake: transposed. One row for each step."""

import torch


def lengths_to_mask(lengths, steps):
    return torch.stack([step < lengths for step in range(steps)])
