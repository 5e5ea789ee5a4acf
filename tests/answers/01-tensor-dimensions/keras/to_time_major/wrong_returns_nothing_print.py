"""Mistake: returns-nothing. The result was printed instead of returned."""

import numpy as np


def to_time_major(batch):
    print(np.swapaxes(batch, 0, 1))
