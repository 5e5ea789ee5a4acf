"""Mistake: whole-numbers. The sequences' own dtype is kept."""

import numpy as np


def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    first = sequences[0]
    batch = np.full((len(sequences), length, first.shape[1]), value, dtype=first.dtype)
    for i, s in enumerate(sequences):
        s = s[:length] if side == "post" else s[-length:]
        batch[i, : len(s)] = s
        if side == "pre":
            batch[i] = np.roll(batch[i], length - len(s), axis=0)
    return batch
