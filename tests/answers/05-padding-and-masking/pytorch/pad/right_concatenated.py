"""Blocks of padding, joined to each sequence."""

import torch


def pad(sequences, value=0.0, side="post", length=None):
    if side != "post" and side != "pre":
        raise ValueError(side)
    if len(sequences) < 1:
        raise ValueError("empty")
    length = length or max(len(s) for s in sequences)
    batch = []
    for s in sequences:
        s = s.float()
        filler = s.new_full((max(length - len(s), 0), s.shape[1]), value)
        if side == "post":
            batch.append(torch.cat([s[:length], filler]))
        else:
            batch.append(torch.cat([filler, s[-length:]]))
    return torch.stack(batch)
