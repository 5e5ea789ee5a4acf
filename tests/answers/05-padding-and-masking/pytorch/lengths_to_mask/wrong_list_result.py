"""Mistake: list-result. A list of rows comes back."""

import torch


def lengths_to_mask(lengths, steps):
    return [torch.arange(steps) < n for n in lengths]
