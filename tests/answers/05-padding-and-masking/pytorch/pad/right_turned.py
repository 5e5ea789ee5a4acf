"""Padding in front is padding behind of what is turned round."""

import torch


def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post"):
        raise ValueError(side)
    if not sequences:
        raise ValueError("no sequences")
    if side == "pre":
        return pad([s.flip(0) for s in sequences], value, "post", length).flip(1)
    length = max((len(s) for s in sequences)) if length is None else length
    batch = torch.zeros(len(sequences), length, sequences[0].shape[1]) + value
    for row, s in zip(batch, sequences):
        row[: len(s)] = s[:length]
    return batch
