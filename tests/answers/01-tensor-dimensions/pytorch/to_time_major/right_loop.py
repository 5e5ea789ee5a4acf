"""An empty tensor, filled step by step."""

import torch


def to_time_major(batch):
    B, T, F = batch.shape
    out = batch.new_empty((T, B, F))
    for t in range(T):
        out[t] = batch[:, t, :]
    return out
