"""Mistake: returns-nothing. The batch is printed."""

import keras


def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    print(
        keras.utils.pad_sequences(
            sequences, maxlen=length, dtype="float32", padding=side, truncating=side, value=value
        )
    )
