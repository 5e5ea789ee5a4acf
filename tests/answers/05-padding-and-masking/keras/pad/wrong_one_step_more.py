"""Mistake: one-step-more. There is room for one step more."""

import keras


def pad(sequences, value=0.0, side="post", length=None):
    if not sequences:
        raise ValueError("no sequences")
    length = (length or max(len(s) for s in sequences)) + 1
    return keras.utils.pad_sequences(
        sequences, maxlen=length, dtype="float32", padding=side, truncating=side, value=value
    )
