"""Mistake: shorter. The longest sequence sets the width."""

import numpy as np


def lengths_to_mask(lengths, steps):
    return np.arange(max(lengths)) < lengths[:, None]
