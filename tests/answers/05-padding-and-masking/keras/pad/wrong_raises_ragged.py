"""Mistake: raises. An array is made of sequences of several lengths."""

import numpy as np


def pad(sequences, value=0.0, side="post", length=None):
    batch = np.array(sequences, dtype="float32")
    missing = (length or batch.shape[1]) - batch.shape[1]
    return np.pad(batch, ((0, 0), (0, missing), (0, 0)), constant_values=value)
