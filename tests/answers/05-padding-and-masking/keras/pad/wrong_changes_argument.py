"""Mistake: changes-argument. The caller's list is filled with the padded sequences."""

import numpy as np


def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    for i, s in enumerate(sequences):
        s = s[:length] if side == "post" else s[-length:]
        filler = np.full((length - len(s), s.shape[1]), value)
        sequences[i] = np.concatenate([s, filler] if side == "post" else [filler, s])
    return np.array(sequences, dtype="float32")
