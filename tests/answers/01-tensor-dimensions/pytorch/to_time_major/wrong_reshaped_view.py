"""Mistake: reshaped. A view was used for a transpose."""

import torch


def to_time_major(batch):
    B, T, F = batch.size()
    return batch.contiguous().view(T, B, F)
