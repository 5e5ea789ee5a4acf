"""Mistake: count. How many are right, as an int."""

import numpy as np


def accuracy(logits, labels):
    return int(np.sum(np.argmax(logits, axis=1) == labels))
