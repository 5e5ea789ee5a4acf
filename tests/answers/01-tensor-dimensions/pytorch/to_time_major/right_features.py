"""The features taken apart and each of them transposed."""

import torch


def to_time_major(batch):
    return torch.stack([batch[:, :, f].t() for f in range(batch.size(2))], dim=-1)
