"""Mistake: all-steps. Divided before a sum that never comes."""

import numpy as np


def masked_mean(outputs, lengths):
    mask = np.arange(outputs.shape[1]) < lengths[:, None]
    return outputs * mask[:, :, None] / lengths[:, None, None]
