"""A nested list of Python numbers, made with tolist."""

import numpy as np


def to_time_major(batch):
    return batch.swapaxes(0, 1).tolist()
