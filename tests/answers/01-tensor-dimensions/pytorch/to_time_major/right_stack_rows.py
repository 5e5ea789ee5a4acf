"""The batch rows stacked along the second axis."""

import torch


def to_time_major(batch):
    return torch.stack(list(batch), dim=1)
