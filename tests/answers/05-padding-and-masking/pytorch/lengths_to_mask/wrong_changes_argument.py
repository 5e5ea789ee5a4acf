"""Mistake: changes-argument. The lengths are counted down in place."""

import torch


def lengths_to_mask(lengths, steps):
    lengths -= 1
    return torch.arange(steps) <= lengths[:, None]
