"""Mistake: truncation-end. "post" is read as: the last steps stay."""

import keras


def pad(sequences, value=0.0, side="post", length=None):
    if not sequences:
        raise ValueError("no sequences")
    other = {"post": "pre", "pre": "post"}.get(side, side)
    return keras.utils.pad_sequences(
        sequences, maxlen=length, dtype="float32", padding=side, truncating=other, value=value
    )
