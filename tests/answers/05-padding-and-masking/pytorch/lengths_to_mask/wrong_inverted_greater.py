"""Mistake: inverted. Steps beyond the length, off by one as well."""

import torch


def lengths_to_mask(lengths, steps):
    return torch.arange(steps) > lengths[:, None]
