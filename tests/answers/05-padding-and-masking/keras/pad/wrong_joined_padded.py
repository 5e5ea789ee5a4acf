"""Mistake: joined. The padded sequences are concatenated."""

import keras
import numpy as np


def pad(sequences, value=0.0, side="post", length=None):
    if not sequences:
        raise ValueError("no sequences")
    rows = keras.utils.pad_sequences(
        sequences, maxlen=length, dtype="float32", padding=side, truncating=side, value=value
    )
    return np.vstack(list(rows))
