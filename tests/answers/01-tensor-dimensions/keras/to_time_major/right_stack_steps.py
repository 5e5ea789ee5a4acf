"""The steps stacked along the first axis."""

import numpy as np


def to_time_major(batch):
    return np.stack([batch[:, t] for t in range(batch.shape[1])])
