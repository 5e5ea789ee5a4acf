"""Mistake: off-by-one. The mask ends too late, the count is right."""

import numpy as np


def masked_mean(outputs, lengths):
    mask = (np.arange(outputs.shape[1]) <= lengths[:, None])[:, :, None]
    return (outputs * mask).sum(axis=1) / lengths[:, None]
