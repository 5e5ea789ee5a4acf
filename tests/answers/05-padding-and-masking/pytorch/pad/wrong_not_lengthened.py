"""Mistake: not-lengthened. Cut to the length, then padded to the longest."""

from torch.nn.utils.rnn import pad_sequence


def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    where = {"post": "right", "pre": "left"}[side]
    if length is not None:
        sequences = [s[:length] if side == "post" else s[-length:] for s in sequences]
    cut = [s.float() for s in sequences]
    return pad_sequence(cut, batch_first=True, padding_value=value, padding_side=where)
