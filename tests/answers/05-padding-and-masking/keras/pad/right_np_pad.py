"""np.pad for each sequence, then a stack."""

import numpy as np


def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post"):
        raise ValueError("unknown side")
    if not sequences:
        raise ValueError("no sequences")
    steps = length if length is not None else max(s.shape[0] for s in sequences)
    rows = []
    for s in sequences:
        s = s.astype(float)
        s = s[:steps] if side == "post" else s[max(0, len(s) - steps) :]
        missing = steps - len(s)
        width = (0, missing) if side == "post" else (missing, 0)
        rows.append(np.pad(s, (width, (0, 0)), constant_values=value))
    return np.stack(rows)
