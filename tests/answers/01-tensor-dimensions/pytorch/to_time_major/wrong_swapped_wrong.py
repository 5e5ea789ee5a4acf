"""Mistake: swapped-wrong. The last two axes were exchanged."""

import torch


def to_time_major(batch):
    return batch.transpose(1, 2)
