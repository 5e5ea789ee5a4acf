"""A rotation with the flip which it brings taken back."""

import numpy as np


def to_time_major(batch):
    return np.flip(np.rot90(batch), axis=0)
