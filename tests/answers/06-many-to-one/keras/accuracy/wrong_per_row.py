"""Mistake: per-row. One value a row."""

import numpy as np


def accuracy(logits, labels):
    return (np.argmax(logits, axis=1) == labels).astype("float32")
