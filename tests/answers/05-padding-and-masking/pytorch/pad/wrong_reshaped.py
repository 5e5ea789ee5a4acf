"""Mistake: reshaped. A stack on axis 1 is viewed in the wanted shape."""

import torch
from torch import nn


def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    rows = []
    for s in sequences:
        ends = (0, 0, 0, length - len(s)) if side == "post" else (0, 0, length - len(s), 0)
        rows.append(nn.functional.pad(s.float(), ends, value=value))
    return torch.stack(rows, dim=1).view(len(sequences), length, -1)
