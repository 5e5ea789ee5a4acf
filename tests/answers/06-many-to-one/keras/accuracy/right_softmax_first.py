"""The softmax changes no order."""

import numpy as np


def accuracy(logits, labels):
    shifted = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return float((shifted.argmax(axis=-1) == labels).mean())
