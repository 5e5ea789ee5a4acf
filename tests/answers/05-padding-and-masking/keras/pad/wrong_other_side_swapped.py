"""Mistake: other-side. The two sides are swapped, for the truncation, too."""

import keras


def pad(sequences, value=0.0, side="post", length=None):
    if not sequences:
        raise ValueError("no sequences")
    if side not in ("pre", "post"):
        raise ValueError("no such side")
    side = "pre" if side == "post" else "post"
    return keras.utils.pad_sequences(
        sequences, maxlen=length, dtype="float32", padding=side, truncating=side, value=value
    )
