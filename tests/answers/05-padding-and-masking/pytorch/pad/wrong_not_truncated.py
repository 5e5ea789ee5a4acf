"""Mistake: not-truncated. The length is only a lower bound."""

import torch


def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = max([len(s) for s in sequences] + [length or 0])
    batch = torch.full((len(sequences), length, sequences[0].shape[1]), float(value))
    for i, s in enumerate(sequences):
        s = s[:length] if side == "post" else s[-length:]
        start = 0 if side == "post" else length - len(s)
        batch[i, start : start + len(s)] = s
    return batch
