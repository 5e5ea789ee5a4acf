"""A loop that fills an array of the right shape."""

import numpy as np


def last_valid_step(outputs, lengths):
    result = np.zeros_like(outputs[:, 0])
    for row in range(len(lengths)):
        result[row] = outputs[row, lengths[row] - 1]
    return result
