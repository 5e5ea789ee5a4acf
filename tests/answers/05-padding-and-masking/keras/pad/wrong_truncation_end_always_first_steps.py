"""Mistake: truncation-end. The first steps are kept at both sides."""

import numpy as np


def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    batch = np.full((len(sequences), length, sequences[0].shape[1]), value, dtype="float32")
    for i, s in enumerate(sequences):
        s = s[:length]
        if side == "post":
            batch[i, : len(s)] = s
        else:
            batch[i, length - len(s) :] = s
    return batch
