"""Mistake: side-ignored. Padding and truncation are always at the end."""

from torch import nn
from torch.nn.utils.rnn import pad_sequence


def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    batch = pad_sequence([s.float() for s in sequences], batch_first=True, padding_value=value)
    if length is not None:
        batch = nn.functional.pad(batch, (0, 0, 0, length - batch.shape[1]), value=value)
    return batch
