"""Mistake: flipped-time. The steps were reversed before the axes were exchanged."""

import numpy as np


def to_time_major(batch):
    return batch[:, ::-1].swapaxes(0, 1)
