"""Mistake: changes-argument. The argument's own shape was set after the values had been copied."""

import numpy as np


def to_time_major(batch):
    turned = batch.swapaxes(0, 1).copy()
    batch.shape = (batch.shape[0], -1)
    return turned
