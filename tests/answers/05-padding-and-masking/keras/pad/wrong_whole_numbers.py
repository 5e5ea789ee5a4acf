"""Mistake: whole-numbers. `dtype` is not said, and Keras makes int32."""

import keras


def pad(sequences, value=0.0, side="post", length=None):
    if not sequences:
        raise ValueError("no sequences")
    return keras.utils.pad_sequences(
        sequences, maxlen=length, padding=side, truncating=side, value=value
    )
