"""Mistake: swapped-wrong. The last two axes were exchanged."""

import numpy as np


def to_time_major(batch):
    return batch.swapaxes(1, 2)
