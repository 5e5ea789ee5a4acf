"""Mistake: length-ignored. The longest sequence sets the length."""

from torch.nn.utils.rnn import pad_sequence


def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    where = {"post": "right", "pre": "left"}[side]
    cut = [s.float() for s in sequences]
    return pad_sequence(cut, batch_first=True, padding_value=value, padding_side=where)
