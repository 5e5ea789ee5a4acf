"""Mistake: not-boolean. Whole ones and zeros."""

import torch


def lengths_to_mask(lengths, steps):
    return (torch.arange(steps) < lengths[:, None]) * 1
