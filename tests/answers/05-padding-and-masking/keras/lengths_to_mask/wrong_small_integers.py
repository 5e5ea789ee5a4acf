"""Mistake: small-integers. The lengths are kept in bytes."""

import numpy as np


def lengths_to_mask(lengths, steps):
    return np.arange(steps) < lengths.astype("uint8")[:, None]
