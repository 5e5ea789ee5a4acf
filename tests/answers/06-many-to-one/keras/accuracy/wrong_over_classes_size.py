"""Mistake: over-classes. Divided by all numbers."""

import numpy as np


def accuracy(logits, labels):
    return float(np.sum(np.argmax(logits, axis=1) == labels) / logits.size)
