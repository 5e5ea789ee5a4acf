"""Mistake: not-three-numbers. One array of three numbers."""

import numpy as np


def numbers_per_unit(features, units):
    return np.array([features + units, 2, units])
