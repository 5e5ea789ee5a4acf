"""Mistake: other-order. The feature axis was moved to the front: (F, B, T)."""

import torch


def to_time_major(batch):
    return batch.movedim(-1, 0)
