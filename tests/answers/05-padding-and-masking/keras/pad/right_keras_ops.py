"""Keras operations; a Keras tensor comes back."""

import numpy as np
from keras import ops


def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("cannot pad")
    steps = length or max(len(s) for s in sequences)
    rows = []
    for s in sequences:
        s = ops.cast(np.ascontiguousarray(s), "float32")
        s = s[:steps] if side == "post" else s[-steps:]
        missing = steps - s.shape[0]
        ends = [[0, missing], [0, 0]] if side == "post" else [[missing, 0], [0, 0]]
        rows.append(ops.pad(s, ends, constant_values=value))
    return ops.stack(rows)
