"""The framework's own words."""

import keras
import numpy as np


def accuracy(logits, labels):
    choices = keras.ops.argmax(logits, axis=-1)
    hits = keras.ops.equal(keras.ops.cast(choices, "int64"), keras.ops.cast(np.array(labels), "int64"))
    return float(keras.ops.mean(keras.ops.cast(hits, "float32")))
