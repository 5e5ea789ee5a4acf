"""The time axis moved to the front."""

import torch


def to_time_major(batch):
    return batch.movedim(1, 0)
