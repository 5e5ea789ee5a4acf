"""Mistake: side-ignored. Padding and truncation are always at the end."""

import numpy as np


def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    batch = np.full((len(sequences), length, sequences[0].shape[1]), value, dtype="float32")
    for i, s in enumerate(sequences):
        batch[i, : len(s)] = s[:length]
    return batch
