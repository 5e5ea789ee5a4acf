"""Mistake: raises. A transposed tensor was viewed, which its layout does not allow."""

import torch


def to_time_major(batch):
    B, T, F = batch.shape
    return batch.transpose(0, 1).view(T * B * F).view(T, B, F)
