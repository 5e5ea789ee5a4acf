"""Mistake: shape-instead. The shape comes back."""


def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    return len(sequences), length, sequences[0].shape[1]
