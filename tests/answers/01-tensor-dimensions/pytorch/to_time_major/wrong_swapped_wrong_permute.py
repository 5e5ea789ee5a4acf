"""Mistake: swapped-wrong. The axes of the permutation were given as (0, 2, 1)."""

import torch


def to_time_major(batch):
    return batch.permute(0, 2, 1)
