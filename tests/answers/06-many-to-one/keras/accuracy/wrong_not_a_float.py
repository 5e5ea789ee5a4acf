"""Mistake: not-a-float. A tensor."""

import keras
import numpy as np


def accuracy(logits, labels):
    return keras.ops.mean(keras.ops.cast(np.argmax(logits, axis=1) == labels, "float32"))
