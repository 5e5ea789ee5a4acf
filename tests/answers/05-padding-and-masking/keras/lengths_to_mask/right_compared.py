"""Steps compared with lengths, broadcast."""

import numpy as np


def lengths_to_mask(lengths, steps):
    return np.arange(steps) < lengths[:, None]
