"""Mistake: several-results. The sequences come back as a list of several lengths."""


def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    return [s[:length] for s in sequences]
