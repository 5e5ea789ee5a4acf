"""Mistake: over-classes. Divided by the classes."""

import numpy as np


def accuracy(logits, labels):
    return float(np.sum(np.argmax(logits, axis=1) == labels) / logits.shape[1])
