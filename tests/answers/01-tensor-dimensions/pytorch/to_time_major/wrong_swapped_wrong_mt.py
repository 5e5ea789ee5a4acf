"""Mistake: swapped-wrong. .mT exchanges the last two axes."""

import torch


def to_time_major(batch):
    return batch.mT
