"""A full array of the value, and a loop that writes the data in."""

import numpy as np


def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post"):
        raise ValueError(f"side must be 'pre' or 'post', not {side!r}")
    if len(sequences) == 0:
        raise ValueError("no sequences")
    if length is None:
        length = max(len(sequence) for sequence in sequences)
    features = sequences[0].shape[1]
    batch = np.full((len(sequences), length, features), value, dtype="float32")
    for i, sequence in enumerate(sequences):
        if side == "post":
            part = sequence[:length]
            batch[i, : len(part)] = part
        else:
            part = sequence[-length:]
            batch[i, length - len(part) :] = part
    return batch
