"""Mistake: raises. NumPy's way of naming three axes was used on transpose."""

import torch


def to_time_major(batch):
    return batch.transpose(1, 0, 2)
