"""Mistake: full-transpose. The first and the last axes were exchanged."""

import torch


def to_time_major(batch):
    return batch.transpose(0, -1)
