"""Mistake: side-ignored. The side is not handed on, and Keras does both in front."""

import keras


def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    return keras.utils.pad_sequences(sequences, maxlen=length, dtype="float32", value=value)
