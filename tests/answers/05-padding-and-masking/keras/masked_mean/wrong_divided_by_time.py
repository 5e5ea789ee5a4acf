"""Mistake: divided-by-time. The mean of outputs with zeros for padding."""

import numpy as np


def masked_mean(outputs, lengths):
    mask = np.arange(outputs.shape[1]) < lengths[:, None]
    return (outputs * mask[:, :, None]).mean(axis=1)
