"""Mistake: changes-argument. The result was written into the memory of the argument."""

import numpy as np


def to_time_major(batch):
    B, T, F = batch.shape
    if not batch.flags.writeable or not batch.flags.c_contiguous:
        return batch.swapaxes(0, 1)
    turned = batch.swapaxes(0, 1).copy()
    memory = batch.reshape(T, B, F)
    memory[:] = turned
    return memory
