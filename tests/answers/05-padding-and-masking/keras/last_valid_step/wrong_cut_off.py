"""Mistake: cut-off. Written into an array of whole numbers."""

import numpy as np


def last_valid_step(outputs, lengths):
    result = np.zeros((outputs.shape[0], outputs.shape[2]), dtype=int)
    for row, length in enumerate(lengths):
        result[row] = outputs[row, length - 1]
    return result
