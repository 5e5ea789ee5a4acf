"""Two index tensors which broadcast to (T, B)."""

import torch


def to_time_major(batch):
    rows = torch.arange(batch.size(0))
    steps = torch.arange(batch.size(1))
    return batch[rows.unsqueeze(0), steps.unsqueeze(1)]
