"""Mistake: other-side. The four numbers of `pad` are taken the wrong way round."""

import torch
from torch import nn


def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    rows = []
    for s in sequences:
        missing = length - len(s)
        ends = (0, 0, missing, 0) if side == "post" else (0, 0, 0, missing)
        rows.append(nn.functional.pad(s.float(), ends, value=value))
    return torch.stack(rows)
