"""A boolean table with one True in each row."""

import numpy as np


def last_valid_step(outputs, lengths):
    is_last = np.arange(outputs.shape[1]) == lengths[:, None] - 1
    return outputs[is_last]
