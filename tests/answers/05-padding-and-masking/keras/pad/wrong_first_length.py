"""Mistake: first-length. The first sequence sets the length."""

import keras


def pad(sequences, value=0.0, side="post", length=None):
    if not sequences:
        raise ValueError("no sequences")
    if length is None:
        length = len(sequences[0])
    return keras.utils.pad_sequences(
        sequences, maxlen=length, dtype="float32", padding=side, truncating=side, value=value
    )
