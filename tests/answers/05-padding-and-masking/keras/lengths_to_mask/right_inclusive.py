"""Steps that are not beyond length - 1."""

import numpy as np


def lengths_to_mask(lengths, steps):
    positions = np.arange(steps)[None, :]
    return positions <= (lengths - 1)[:, None]
