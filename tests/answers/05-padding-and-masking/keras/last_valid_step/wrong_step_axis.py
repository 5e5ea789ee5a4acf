"""Mistake: step-axis. A slice of one step."""

import numpy as np


def last_valid_step(outputs, lengths):
    return np.stack([row[n - 1 : n] for row, n in zip(outputs, lengths)])
