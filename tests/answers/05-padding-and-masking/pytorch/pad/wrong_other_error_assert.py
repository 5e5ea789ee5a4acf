"""Mistake: other-error. An assertion looks at the arguments."""

import torch


def pad(sequences, value=0.0, side="post", length=None):
    assert side in ("pre", "post")
    assert sequences
    length = length or max(len(s) for s in sequences)
    batch = torch.full((len(sequences), length, sequences[0].shape[1]), float(value))
    for i, s in enumerate(sequences):
        s = s[:length] if side == "post" else s[-length:]
        start = 0 if side == "post" else length - len(s)
        batch[i, start : start + len(s)] = s
    return batch
