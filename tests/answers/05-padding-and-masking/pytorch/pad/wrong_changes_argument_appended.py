"""Mistake: changes-argument. A sequence that sets the length is put into the caller's list."""

import torch
from torch.nn.utils.rnn import pad_sequence


def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    sequences.append(torch.zeros(length, sequences[0].shape[1]))
    cut = [(s[:length] if side == "post" else s[-length:]).float() for s in sequences]
    where = {"post": "right", "pre": "left"}[side]
    batch = pad_sequence(cut, batch_first=True, padding_value=value, padding_side=where)
    return batch[:-1]
