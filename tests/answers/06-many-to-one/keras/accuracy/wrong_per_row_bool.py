"""Mistake: per-row. True or false for each row."""

import numpy as np


def accuracy(logits, labels):
    return np.argmax(logits, axis=1) == labels
