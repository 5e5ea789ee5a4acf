"""Mistake: raises. Sequences of several lengths are stacked."""

import torch
from torch import nn


def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    batch = torch.stack(sequences)
    missing = (length or batch.shape[1]) - batch.shape[1]
    return nn.functional.pad(batch, (0, 0, 0, missing), value=value)
