"""NumPy's take_along_axis, and the step's axis taken out."""

import numpy as np


def last_valid_step(outputs, lengths):
    places = (lengths - 1)[:, None, None]
    return np.take_along_axis(outputs, places, axis=1)[:, 0]
