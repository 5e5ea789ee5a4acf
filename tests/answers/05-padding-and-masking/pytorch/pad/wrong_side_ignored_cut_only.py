"""Mistake: side-ignored. The side is used for the truncation alone."""

from torch import nn
from torch.nn.utils.rnn import pad_sequence


def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    cut = [s[:length].float() if side == "post" else s[-length:].float() for s in sequences]
    batch = pad_sequence(cut, batch_first=True, padding_value=value)
    return nn.functional.pad(batch, (0, 0, 0, length - batch.shape[1]), value=value)
