"""The features taken apart and each of them transposed."""

import numpy as np


def to_time_major(batch):
    return np.stack([batch[..., f].T for f in range(batch.shape[-1])], axis=-1)
