"""Mistake: all-or-nothing. Divided with //."""

import numpy as np


def accuracy(logits, labels):
    right = np.sum(np.argmax(logits, axis=1) == labels)
    return float(right // len(labels))
