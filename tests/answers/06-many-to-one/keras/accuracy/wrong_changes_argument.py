"""Mistake: changes-argument. A softmax in place."""

import numpy as np


def accuracy(logits, labels):
    if labels.flags.writeable:
        labels += 1
        return float(np.mean(np.argmax(logits, axis=1) + 1 == labels))
    return float(np.mean(np.argmax(logits, axis=1) == labels))
