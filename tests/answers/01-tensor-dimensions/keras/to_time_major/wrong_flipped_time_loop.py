"""Mistake: flipped-time. Every step was put before the others."""

import numpy as np


def to_time_major(batch):
    steps = []
    for t in range(batch.shape[1]):
        steps.insert(0, batch[:, t])
    return np.stack(steps)
