"""NumPy's own mean with a `where`."""

import numpy as np


def masked_mean(outputs, lengths):
    mask = np.arange(outputs.shape[1]) < lengths[:, None]
    return outputs.mean(axis=1, where=mask[:, :, None])
