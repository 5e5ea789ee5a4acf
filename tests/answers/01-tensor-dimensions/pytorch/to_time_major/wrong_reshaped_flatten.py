"""Mistake: reshaped. The batch was flattened and unflattened to the new shape."""

import torch


def to_time_major(batch):
    return batch.flatten(0, 1).unflatten(0, (batch.size(1), batch.size(0)))
