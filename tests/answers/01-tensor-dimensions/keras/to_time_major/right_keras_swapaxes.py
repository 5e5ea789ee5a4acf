"""The framework's own swapaxes, turned back into NumPy."""

import keras
import numpy as np


def to_time_major(batch):
    return np.asarray(keras.ops.swapaxes(batch, 0, 1))
