"""Mistake: raises. Longer sequences are not cut, and np.pad takes no negative width."""

import numpy as np


def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    rows = []
    for s in sequences:
        ends = (0, length - len(s)) if side == "post" else (length - len(s), 0)
        rows.append(np.pad(s.astype(float), (ends, (0, 0)), constant_values=value))
    return np.stack(rows)
