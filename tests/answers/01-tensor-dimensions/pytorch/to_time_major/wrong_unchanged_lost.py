"""Mistake: unchanged. The transposed tensor was thrown away."""

import torch


def to_time_major(batch):
    batch.transpose(0, 1)
    return batch.contiguous()
