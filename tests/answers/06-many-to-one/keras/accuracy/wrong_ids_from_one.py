"""Mistake: ids-from-one. Classes counted from one."""

import numpy as np


def accuracy(logits, labels):
    return float(np.mean(np.argmax(logits, axis=1) + 1 == labels))
