"""Mistake: step-after. The length is the step, and goes round."""

import numpy as np


def last_valid_step(outputs, lengths):
    steps = outputs.shape[1]
    return np.stack([row[n % steps] for row, n in zip(outputs, lengths)])
