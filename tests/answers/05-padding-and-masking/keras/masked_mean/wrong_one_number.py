"""Mistake: one-number. A mean without an axis."""

import numpy as np


def masked_mean(outputs, lengths):
    mask = np.arange(outputs.shape[1]) < lengths[:, None]
    return outputs[mask].mean()
