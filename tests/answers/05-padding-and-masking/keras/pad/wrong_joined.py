"""Mistake: joined. The sequences are concatenated."""

import numpy as np


def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    return np.concatenate(sequences).astype("float32")
