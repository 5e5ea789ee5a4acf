"""Mistake: value-ignored. The padding is zeros."""

import numpy as np


def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    batch = np.zeros((len(sequences), length, sequences[0].shape[1]), dtype="float32")
    for i, s in enumerate(sequences):
        if side == "post":
            s = s[:length]
            batch[i, : len(s)] = s
        else:
            s = s[-length:]
            batch[i, length - len(s) :] = s
    return batch
