"""Mistake: step-axis. The axis of the sum is kept."""

import numpy as np


def masked_mean(outputs, lengths):
    mask = (np.arange(outputs.shape[1]) < lengths[:, None])[:, :, None]
    return (outputs * mask).sum(axis=1, keepdims=True) / lengths[:, None, None]
