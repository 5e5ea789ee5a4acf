"""Mistake: raises. The mask has no axis for the units."""

import numpy as np


def masked_mean(outputs, lengths):
    mask = np.arange(outputs.shape[1]) < lengths[:, None]
    return (outputs * mask).sum(axis=1) / lengths[:, None]
