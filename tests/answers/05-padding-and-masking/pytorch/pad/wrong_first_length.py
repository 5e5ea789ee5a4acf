"""Mistake: first-length. The first sequence sets the length."""

import torch


def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or sequences[0].shape[0]
    batch = torch.full((len(sequences), length, sequences[0].shape[1]), float(value))
    for i, s in enumerate(sequences):
        s = s[:length] if side == "post" else s[-length:]
        start = 0 if side == "post" else length - len(s)
        batch[i, start : start + len(s)] = s
    return batch
