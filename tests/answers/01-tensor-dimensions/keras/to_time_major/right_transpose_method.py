"""The transpose as a method, with unusual names."""

import numpy as np


def to_time_major(batch):
    ŝtupoj_unue = batch.transpose(1, 0, 2)
    return ŝtupoj_unue
