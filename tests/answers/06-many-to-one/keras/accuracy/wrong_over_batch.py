"""Mistake: over-batch. argmax over the rows."""

import numpy as np


def accuracy(logits, labels):
    return float(np.mean(np.argmax(logits, axis=0) == labels))
