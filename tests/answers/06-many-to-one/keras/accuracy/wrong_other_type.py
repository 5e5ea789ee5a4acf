"""Mistake: other-type. A text."""

import numpy as np


def accuracy(logits, labels):
    return f"{np.mean(np.argmax(logits, axis=1) == labels):.1%}"
