"""Mistake: no-error. An unknown side counts as "pre"."""

import numpy as np


def pad(sequences, value=0.0, side="post", length=None):
    if len(sequences) == 0:
        raise ValueError("no sequences")
    length = length or max(len(s) for s in sequences)
    batch = np.full((len(sequences), length, sequences[0].shape[1]), value, dtype="float32")
    for i, s in enumerate(sequences):
        if side == "post":
            s = s[:length]
            batch[i, : len(s)] = s
        else:
            s = s[-length:]
            batch[i, length - len(s) :] = s
    return batch
