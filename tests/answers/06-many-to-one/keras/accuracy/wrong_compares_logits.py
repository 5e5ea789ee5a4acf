"""Mistake: compares-logits. max gives values, not places."""

import numpy as np


def accuracy(logits, labels):
    return float(np.mean(np.max(logits, axis=1) == labels))
