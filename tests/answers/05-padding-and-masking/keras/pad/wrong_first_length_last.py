"""Mistake: first-length. The last sequence sets the length."""

import keras


def pad(sequences, value=0.0, side="post", length=None):
    if not sequences:
        raise ValueError("no sequences")
    return keras.utils.pad_sequences(
        sequences,
        maxlen=length or sequences[-1].shape[0],
        dtype="float32",
        padding=side,
        truncating=side,
        value=value,
    )
