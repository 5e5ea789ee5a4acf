"""Mistake: unchanged. The axes were exchanged twice."""

import numpy as np


def to_time_major(batch):
    turned = batch.swapaxes(0, 1)
    return turned.transpose(1, 0, 2)
