"""Mistake: changes-dtype. The result was made float64."""

import torch


def to_time_major(batch):
    return batch.to(torch.float64).permute(1, 0, 2)
