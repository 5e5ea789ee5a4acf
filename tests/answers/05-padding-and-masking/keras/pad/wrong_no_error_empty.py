"""Mistake: no-error. Keras' helper makes an empty batch when a length is given."""

import keras


def pad(sequences, value=0.0, side="post", length=None):
    return keras.utils.pad_sequences(
        sequences, maxlen=length, dtype="float32", padding=side, truncating=side, value=value
    )
