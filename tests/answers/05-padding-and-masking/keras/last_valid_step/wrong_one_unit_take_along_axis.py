"""Mistake: one-unit. The index has one place for all units."""

import numpy as np


def last_valid_step(outputs, lengths):
    places = (lengths - 1)[:, None, None]
    return np.take_along_axis(outputs, places, axis=1)[:, :, 0]
