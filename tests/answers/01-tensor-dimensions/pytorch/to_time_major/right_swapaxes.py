"""The alias which NumPy's users know."""

import torch


def to_time_major(batch):
    return torch.swapaxes(batch, 0, 1)
