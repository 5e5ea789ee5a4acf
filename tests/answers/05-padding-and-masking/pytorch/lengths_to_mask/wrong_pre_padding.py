"""Mistake: pre-padding. True at the end of each row."""

import torch


def lengths_to_mask(lengths, steps):
    return torch.arange(steps) >= steps - lengths[:, None]
