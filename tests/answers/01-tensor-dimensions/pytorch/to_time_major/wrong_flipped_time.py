"""Mistake: flipped-time. The steps were reversed before the axes were exchanged."""

import torch


def to_time_major(batch):
    return batch.flip(1).transpose(0, 1)
