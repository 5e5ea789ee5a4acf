"""Mistake: one-feature. The sequences are taken for lists of numbers."""

import numpy as np


def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    batch = np.full((len(sequences), length), value, dtype="float32")
    for i, s in enumerate(sequences):
        s = s[:length, 0] if side == "post" else s[-length:, 0]
        start = 0 if side == "post" else length - len(s)
        batch[i, start : start + len(s)] = s
    return batch
