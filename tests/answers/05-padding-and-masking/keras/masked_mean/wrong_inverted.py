"""Mistake: inverted. The mask is turned round."""

import numpy as np


def masked_mean(outputs, lengths):
    mask = (np.arange(outputs.shape[1]) >= lengths[:, None])[:, :, None]
    return (outputs * mask).sum(axis=1) / mask.sum(axis=1)
