"""Mistake: not-lengthened. Padded to the longest, then cut to the length."""

import keras


def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    batch = keras.utils.pad_sequences(sequences, dtype="float32", padding=side, value=value)
    if length is not None:
        batch = batch[:, :length] if side == "post" else batch[:, -length:]
    return batch
