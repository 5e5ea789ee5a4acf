"""The first two axes exchanged with swapaxes."""

import numpy as np


def to_time_major(batch):
    return batch.swapaxes(0, 1)
