"""Mistake: percent. Rounded to whole per cents."""

import numpy as np


def accuracy(logits, labels):
    return float(round(100 * np.mean(np.argmax(logits, axis=1) == labels)))
