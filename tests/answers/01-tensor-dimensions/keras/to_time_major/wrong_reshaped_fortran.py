"""Mistake: reshaped. A reshape in Fortran order scrambles the values as well."""

import numpy as np


def to_time_major(batch):
    B, T, F = batch.shape
    return batch.reshape((T, B, F), order="F")
