"""Mistake: off-by-one. Steps are counted from 1."""

import torch


def lengths_to_mask(lengths, steps):
    return torch.arange(1, steps + 1) < lengths[:, None]
