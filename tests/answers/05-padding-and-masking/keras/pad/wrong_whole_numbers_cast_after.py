"""Mistake: whole-numbers. Floating numbers are made of int32 when the fractions are gone."""

import keras


def pad(sequences, value=0.0, side="post", length=None):
    if not sequences:
        raise ValueError("no sequences")
    batch = keras.utils.pad_sequences(
        sequences, maxlen=length, padding=side, truncating=side, value=value
    )
    return batch.astype("float32")
