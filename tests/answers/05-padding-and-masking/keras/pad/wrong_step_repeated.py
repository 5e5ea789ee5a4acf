"""Mistake: step-repeated. np.pad repeats the edge."""

import numpy as np


def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    rows = []
    for s in sequences:
        s = s[:length] if side == "post" else s[-length:]
        missing = length - len(s)
        ends = (0, missing) if side == "post" else (missing, 0)
        rows.append(np.pad(s.astype(float), (ends, (0, 0)), mode="edge"))
    return np.stack(rows)
