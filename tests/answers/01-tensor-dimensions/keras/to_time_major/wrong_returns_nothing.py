"""Mistake: returns-nothing. The return was forgotten."""

import numpy as np


def to_time_major(batch):
    batch = np.swapaxes(batch, 0, 1)
