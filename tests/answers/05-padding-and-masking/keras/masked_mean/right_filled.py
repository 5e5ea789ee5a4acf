"""A loop that fills an array of zeros."""

import numpy as np


def masked_mean(outputs, lengths):
    result = np.zeros((outputs.shape[0], outputs.shape[2]))
    for row, length in enumerate(lengths.tolist()):
        for step in range(length):
            result[row] += outputs[row, step]
        result[row] /= length
    return result
