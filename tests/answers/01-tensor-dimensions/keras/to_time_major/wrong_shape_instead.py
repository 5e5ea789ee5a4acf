"""Mistake: shape-instead. The shape was returned instead of the array."""

import numpy as np


def to_time_major(batch):
    B, T, F = batch.shape
    return T, B, F
