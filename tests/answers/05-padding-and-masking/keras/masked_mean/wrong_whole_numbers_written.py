"""Mistake: whole-numbers. Means are written into an array like the outputs."""

import numpy as np


def masked_mean(outputs, lengths):
    result = np.zeros_like(outputs[:, 0])
    for row, length in enumerate(lengths):
        result[row] = outputs[row, :length].mean(axis=0)
    return result
