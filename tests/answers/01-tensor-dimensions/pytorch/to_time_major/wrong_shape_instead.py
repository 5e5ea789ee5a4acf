"""Mistake: shape-instead. The shape was returned instead of the tensor."""

import torch


def to_time_major(batch):
    B, T, F = batch.shape
    return torch.Size([T, B, F])
