"""A running sum, read at the last valid step."""

import numpy as np


def masked_mean(outputs, lengths):
    total = outputs.cumsum(axis=1)
    return total[np.arange(len(outputs)), lengths - 1] / lengths[:, None]
