"""An empty array, filled by three loops."""

import numpy as np


def to_time_major(batch):
    B, T, F = batch.shape
    out = np.empty((T, B, F), batch.dtype)
    for b in range(B):
        for t in range(T):
            for f in range(F):
                out[t, b, f] = batch[b, t, f]
    return out
