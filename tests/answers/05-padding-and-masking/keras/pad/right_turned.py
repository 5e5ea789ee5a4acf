"""Padding in front is padding behind of what is turned round."""

import numpy as np


def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post"):
        raise ValueError(side)
    if side == "pre":
        turned = pad([s[::-1] for s in sequences], value, "post", length)
        return turned[:, ::-1]
    length = max((len(s) for s in sequences)) if length is None else length
    if not sequences:
        raise ValueError("no sequences")
    batch = np.zeros((len(sequences), length, sequences[0].shape[1])) + value
    for row, s in zip(batch, sequences):
        row[: len(s)] = s[:length]
    return batch
