"""A one-hot table and a sum over the steps, as einsum."""

import numpy as np


def last_valid_step(outputs, lengths):
    one_hot = np.eye(outputs.shape[1])[lengths - 1]
    return np.einsum("btu,bt->bu", outputs, one_hot)
