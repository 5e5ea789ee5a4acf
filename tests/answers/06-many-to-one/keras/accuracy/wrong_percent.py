"""Mistake: percent. Times a hundred."""

import numpy as np


def accuracy(logits, labels):
    return float(100 * np.mean(np.argmax(logits, axis=1) == labels))
