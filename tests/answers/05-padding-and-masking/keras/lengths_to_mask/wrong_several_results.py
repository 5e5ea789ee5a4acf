"""Mistake: several-results. The lengths come back beside the mask."""

import numpy as np


def lengths_to_mask(lengths, steps):
    return np.arange(steps) < lengths[:, None], lengths
