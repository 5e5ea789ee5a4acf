"""Mistake: numpy-result. The batch comes back as a NumPy array."""

import numpy as np


def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    batch = np.full((len(sequences), length, sequences[0].shape[1]), value, dtype="float32")
    for row, s in zip(batch, sequences):
        s = s.numpy()[:length] if side == "post" else s.numpy()[-length:]
        row[slice(len(s)) if side == "post" else slice(length - len(s), None)] = s
    return batch
