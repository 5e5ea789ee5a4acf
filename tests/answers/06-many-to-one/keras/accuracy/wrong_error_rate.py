"""Mistake: error-rate. The wrong ones."""

import numpy as np


def accuracy(logits, labels):
    return float(np.mean(np.argmax(logits, axis=1) != labels))
