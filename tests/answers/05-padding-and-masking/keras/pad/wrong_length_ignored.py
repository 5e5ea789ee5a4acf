"""Mistake: length-ignored. The longest sequence sets the length."""

import numpy as np


def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    longest = max(len(s) for s in sequences)
    batch = np.full((len(sequences), longest, sequences[0].shape[1]), value, dtype="float32")
    for i, s in enumerate(sequences):
        start = 0 if side == "post" else longest - len(s)
        batch[i, start : start + len(s)] = s
    return batch
