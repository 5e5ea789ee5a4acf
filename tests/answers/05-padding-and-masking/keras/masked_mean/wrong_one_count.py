"""Mistake: one-count. Divided by all valid steps of the batch."""

import numpy as np


def masked_mean(outputs, lengths):
    mask = np.arange(outputs.shape[1]) < lengths[:, None]
    return (outputs * mask[:, :, None]).sum(axis=1) / mask.sum()
