"""Batch and time as one axis, and the places in it."""

import numpy as np


def last_valid_step(outputs, lengths):
    rows, steps, units = outputs.shape
    places = np.arange(rows) * steps + lengths - 1
    return outputs.reshape(rows * steps, units)[places]
