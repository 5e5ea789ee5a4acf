"""Mistake: one-sequence. The return stands inside the loop."""

from torch import nn


def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    for s in sequences:
        ends = (0, 0, 0, length - len(s)) if side == "post" else (0, 0, length - len(s), 0)
        return nn.functional.pad(s.float(), ends, value=value)
