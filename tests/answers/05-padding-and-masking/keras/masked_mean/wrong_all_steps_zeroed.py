"""Mistake: all-steps. Only the mask was applied."""

import numpy as np


def masked_mean(outputs, lengths):
    mask = np.arange(outputs.shape[1]) < lengths[:, None]
    return outputs * mask[:, :, None]
