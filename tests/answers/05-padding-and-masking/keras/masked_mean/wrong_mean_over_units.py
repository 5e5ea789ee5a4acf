"""Mistake: mean-over-units. The last axis is averaged."""

import numpy as np


def masked_mean(outputs, lengths):
    mask = np.arange(outputs.shape[1]) < lengths[:, None]
    return (outputs * mask[:, :, None]).mean(axis=-1)
