"""Strides worked out by hand."""

import torch


def to_time_major(batch):
    B, T, F = batch.size()
    b, t, f = batch.stride()
    return batch.as_strided((T, B, F), (t, b, f))
