"""Blocks of padding, joined to each sequence; a list of arrays comes back."""

import numpy as np


def pad(sequences, value=0.0, side="post", length=None):
    if side != "post" and side != "pre":
        raise ValueError(side)
    if len(sequences) < 1:
        raise ValueError("empty")
    length = length or max(len(s) for s in sequences)
    batch = []
    for s in sequences:
        filler = np.full((max(length - len(s), 0), s.shape[1]), value, dtype="float64")
        if side == "post":
            batch.append(np.concatenate([s[:length], filler]).astype("float32"))
        else:
            batch.append(np.concatenate([filler, s[-length:]]).astype("float32"))
    return batch
