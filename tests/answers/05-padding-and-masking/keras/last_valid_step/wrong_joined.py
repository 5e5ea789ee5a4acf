"""Mistake: joined. The steps are joined end to end."""

import numpy as np


def last_valid_step(outputs, lengths):
    return np.concatenate([row[n - 1] for row, n in zip(outputs, lengths)])
