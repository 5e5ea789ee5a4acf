"""Mistake: flattened. Shifted over the flattened batch."""

import numpy as np


def shift_right(targets, start):
    flat = targets.reshape(-1)
    shifted = np.concatenate([[start], flat[:-1]])
    return shifted.reshape(targets.shape)
