"""Mistake: full-transpose. All three axes were turned around."""

import torch


def to_time_major(batch):
    return batch.permute(2, 1, 0)
