"""Mistake: not-a-float. An array, and not a float."""

import numpy as np


def accuracy(logits, labels):
    return np.array([(logits.argmax(dim=1) == labels).double().mean().item()])
