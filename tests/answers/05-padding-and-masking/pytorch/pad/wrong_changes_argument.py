"""Mistake: changes-argument. The caller's list is filled with the padded sequences."""

import torch
from torch import nn


def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    for i, s in enumerate(sequences):
        ends = (0, 0, 0, length - len(s)) if side == "post" else (0, 0, length - len(s), 0)
        sequences[i] = nn.functional.pad(s.float(), ends, value=value)
    return torch.stack(sequences)
