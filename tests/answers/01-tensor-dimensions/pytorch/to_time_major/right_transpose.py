"""The first two axes exchanged with transpose."""

import torch


def to_time_major(batch):
    return batch.transpose(0, 1)
