"""Mistake: not-truncated. The length is only a lower bound."""

import numpy as np


def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    longest = max(len(s) for s in sequences)
    if length is None or length < longest:
        length = longest
    batch = np.full((len(sequences), length, sequences[0].shape[1]), value, dtype="float32")
    for i, s in enumerate(sequences):
        start = 0 if side == "post" else length - len(s)
        batch[i, start : start + len(s)] = s
    return batch
