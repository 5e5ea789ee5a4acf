"""Mistake: step-axis. The axis of one stays."""

import numpy as np


def last_valid_step(outputs, lengths):
    return np.take_along_axis(outputs, (lengths - 1)[:, None, None], axis=1)
