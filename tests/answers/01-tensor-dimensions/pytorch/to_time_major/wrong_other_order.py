"""Mistake: other-order. The batch axis was moved to the very end: (T, F, B)."""

import torch


def to_time_major(batch):
    return batch.permute(1, 2, 0)
