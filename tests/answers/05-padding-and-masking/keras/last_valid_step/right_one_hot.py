"""A product with a one-hot table, and a sum over the steps."""

import numpy as np


def last_valid_step(outputs, lengths):
    one_hot = np.arange(outputs.shape[1]) == lengths[:, None] - 1
    return (outputs * one_hot[:, :, None]).sum(axis=1)
