"""Mistake: all-or-nothing. Whole arrays compared."""

import numpy as np


def accuracy(logits, labels):
    return float(np.array_equal(np.argmax(logits, axis=1), labels))
