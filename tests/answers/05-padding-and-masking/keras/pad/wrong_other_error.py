"""Mistake: other-error. A dictionary answers an unknown side with a KeyError."""

import numpy as np


def pad(sequences, value=0.0, side="post", length=None):
    if not sequences:
        raise ValueError("no sequences")
    length = length or max(len(s) for s in sequences)
    ends = {"post": lambda missing: (0, missing), "pre": lambda missing: (missing, 0)}[side]
    rows = []
    for s in sequences:
        s = s[:length] if side == "post" else s[-length:]
        rows.append(np.pad(s.astype(float), (ends(length - len(s)), (0, 0)), constant_values=value))
    return np.stack(rows)
