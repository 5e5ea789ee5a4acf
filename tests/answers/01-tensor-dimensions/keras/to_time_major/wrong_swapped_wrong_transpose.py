"""Mistake: swapped-wrong. The axes of the transpose were given as (0, 2, 1)."""

import numpy as np


def to_time_major(batch):
    return batch.transpose(0, 2, 1)
