"""Mistake: divided-by-time. The number of steps is read from the shape."""

import numpy as np


def masked_mean(outputs, lengths):
    mask = np.arange(outputs.shape[1]) < lengths[:, None]
    return (outputs * mask[:, :, None]).sum(axis=1) / outputs.shape[1]
