"""Mistake: rounded. Two digits."""

import numpy as np


def accuracy(logits, labels):
    return round(float(np.mean(np.argmax(logits, axis=1) == labels)), 2)
