"""Mistake: over-everything. argmax without an axis."""

import numpy as np


def accuracy(logits, labels):
    return float(np.mean(np.argmax(logits) == labels))
