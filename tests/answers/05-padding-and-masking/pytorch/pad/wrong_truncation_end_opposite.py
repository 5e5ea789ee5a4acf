"""Mistake: truncation-end. "post" is read as: the last steps stay."""

import torch


def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    batch = torch.full((len(sequences), length, sequences[0].shape[1]), float(value))
    for i, s in enumerate(sequences):
        if side == "post":
            s = s[-length:]
            batch[i, : len(s)] = s
        else:
            s = s[:length]
            batch[i, length - len(s) :] = s
    return batch
