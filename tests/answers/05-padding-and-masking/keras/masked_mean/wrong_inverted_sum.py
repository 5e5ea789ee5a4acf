"""Mistake: inverted. The mask is turned round, the count is right."""

import numpy as np


def masked_mean(outputs, lengths):
    padding = (np.arange(outputs.shape[1]) >= lengths[:, None])[:, :, None]
    return (outputs * padding).sum(axis=1) / lengths[:, None]
