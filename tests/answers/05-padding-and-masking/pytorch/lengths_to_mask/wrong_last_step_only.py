"""Mistake: last-step-only. Only the last valid step is True."""

import torch


def lengths_to_mask(lengths, steps):
    return torch.arange(steps) == lengths[:, None] - 1
