"""Mistake: features-second. Features stand before time."""

import keras
import numpy as np


def pad(sequences, value=0.0, side="post", length=None):
    if not sequences:
        raise ValueError("no sequences")
    batch = keras.utils.pad_sequences(
        sequences, maxlen=length, dtype="float32", padding=side, truncating=side, value=value
    )
    return np.transpose(batch, (0, 2, 1))
