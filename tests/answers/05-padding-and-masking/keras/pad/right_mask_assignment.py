"""One assignment through a mask of the cells that hold data."""

import numpy as np


def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post"):
        raise ValueError("side is 'pre' or 'post'")
    if not sequences:
        raise ValueError("no sequences")
    if length is None:
        length = max(map(len, sequences))
    cut = [s[:length] if side == "post" else s[-length:] for s in sequences]
    lengths = np.array([len(s) for s in cut])
    mask = np.arange(length) < lengths[:, None]
    if side == "pre":
        mask = mask[:, ::-1]
    batch = np.full((len(cut), length, cut[0].shape[1]), value, dtype="float32")
    batch[mask] = np.concatenate(cut)
    return batch
