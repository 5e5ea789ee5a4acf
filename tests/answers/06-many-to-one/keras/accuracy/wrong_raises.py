"""Mistake: raises. An argument of the other framework."""

import numpy as np


def accuracy(logits, labels):
    return float(np.mean(np.argmax(logits, dim=1) == labels))
