"""Mistake: zeros-replaced. Padded with zeros, and then every zero becomes the value."""

import keras


def pad(sequences, value=0.0, side="post", length=None):
    if not sequences:
        raise ValueError("no sequences")
    batch = keras.utils.pad_sequences(
        sequences, maxlen=length, dtype="float32", padding=side, truncating=side
    )
    batch[batch == 0] = value
    return batch
