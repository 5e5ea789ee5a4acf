"""Mistake: changes-argument. The argument was transposed in place before it was copied."""

import torch


def to_time_major(batch):
    batch.swapaxes_(0, 1)
    return batch.clone()
