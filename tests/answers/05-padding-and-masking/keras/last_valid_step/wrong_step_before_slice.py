"""Mistake: step-before. The last step of a slice that ends too early."""

import numpy as np


def last_valid_step(outputs, lengths):
    return np.stack([row[max(n - 2, 0)] for row, n in zip(outputs, lengths.tolist())])
