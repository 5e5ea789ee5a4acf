"""Mistake: value-ignored. The padding is zeros."""

import torch


def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    batch = torch.zeros(len(sequences), length, sequences[0].shape[1])
    for i, s in enumerate(sequences):
        s = s[:length] if side == "post" else s[-length:]
        start = 0 if side == "post" else length - len(s)
        batch[i, start : start + len(s)] = s
    return batch
