"""Mistake: numpy-result. The tensor was turned into a NumPy array at the end."""

import torch


def to_time_major(batch):
    return batch.transpose(0, 1).numpy()
