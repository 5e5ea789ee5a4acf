"""Mistake: smallest. argmin."""

import numpy as np


def accuracy(logits, labels):
    return float(np.mean(np.argmin(logits, axis=1) == labels))
