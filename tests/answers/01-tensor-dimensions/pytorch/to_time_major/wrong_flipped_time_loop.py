"""Mistake: flipped-time. The loop goes from the last step to the first."""

import torch


def to_time_major(batch):
    return torch.stack([batch[:, -t] for t in range(1, batch.shape[1] + 1)])
