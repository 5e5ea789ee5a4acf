"""Mistake: off-by-one. The mask ends too early, the count is right."""

import numpy as np


def masked_mean(outputs, lengths):
    mask = np.arange(outputs.shape[1]) < lengths[:, None] - 1
    return (outputs * mask[:, :, None]).sum(axis=1) / lengths[:, None]
