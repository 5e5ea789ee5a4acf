"""Mistake: raises. The mean of booleans, or a method arrays lack."""

import numpy as np


def accuracy(logits, labels):
    return (np.argmax(logits, axis=1) == labels).float().mean()
