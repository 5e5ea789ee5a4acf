"""The helper of Keras in float64, after looking at the arguments."""

import keras


def pad(sequences, value=0.0, side="post", length=None):
    if side not in {"pre", "post"} or not len(sequences):
        raise ValueError((side, len(sequences)))
    longest = max(map(len, sequences))
    return keras.utils.pad_sequences(
        sequences, maxlen=length or longest, dtype=float, padding=side, truncating=side, value=value
    )
