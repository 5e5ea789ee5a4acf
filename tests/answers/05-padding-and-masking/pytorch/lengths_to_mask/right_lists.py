"""A tensor of lists of booleans."""

import torch


def lengths_to_mask(lengths, steps):
    return torch.tensor([[step < n for step in range(steps)] for n in lengths.tolist()])
