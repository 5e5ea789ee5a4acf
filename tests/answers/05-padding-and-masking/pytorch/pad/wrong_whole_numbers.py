"""Mistake: whole-numbers. The sequences' own dtype is kept."""

import torch


def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    batch = torch.zeros(len(sequences), length, sequences[0].shape[1], dtype=sequences[0].dtype)
    batch += int(value) if batch.dtype == torch.int64 else value
    for i, s in enumerate(sequences):
        s = s[:length] if side == "post" else s[-length:]
        start = 0 if side == "post" else length - len(s)
        batch[i, start : start + len(s)] = s
    return batch
