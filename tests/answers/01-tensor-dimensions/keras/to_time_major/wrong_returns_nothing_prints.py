"""Mistake: returns-nothing. The shape was printed and nothing returned."""

import numpy as np


def to_time_major(batch):
    B, T, F = batch.shape
    print((T, B, F))
