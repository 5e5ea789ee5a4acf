"""Mistake: smallest. The first of an ascending sorting."""

import numpy as np


def accuracy(logits, labels):
    return float(np.mean(np.argsort(logits, axis=1)[:, 0] == labels))
