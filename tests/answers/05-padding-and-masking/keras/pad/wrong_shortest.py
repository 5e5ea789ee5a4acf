"""Mistake: shortest. Everything is cut to the shortest sequence."""

import keras


def pad(sequences, value=0.0, side="post", length=None):
    if not sequences:
        raise ValueError("no sequences")
    if length is None:
        length = min(len(s) for s in sequences)
    return keras.utils.pad_sequences(
        sequences, maxlen=length, dtype="float32", padding=side, truncating=side, value=value
    )
