"""The steps unbound and stacked along the first axis."""

import torch


def to_time_major(batch):
    return torch.stack(batch.unbind(dim=1))
