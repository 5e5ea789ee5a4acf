"""Mistake: unchanged. The transposed array was thrown away."""

import numpy as np


def to_time_major(batch):
    batch.swapaxes(0, 1)
    return batch
