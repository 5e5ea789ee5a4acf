"""Mistake: reshaped. A reshape was used for a transpose: right shape, scrambled values."""

import torch


def to_time_major(batch):
    B, T, F = batch.shape
    return batch.reshape(T, B, F)
