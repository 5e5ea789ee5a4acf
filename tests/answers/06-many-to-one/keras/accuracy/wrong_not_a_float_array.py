"""Mistake: not-a-float. An array, and not a float."""

import numpy as np


def accuracy(logits, labels):
    return np.mean(np.argmax(logits, axis=1) == labels, dtype="float32")
