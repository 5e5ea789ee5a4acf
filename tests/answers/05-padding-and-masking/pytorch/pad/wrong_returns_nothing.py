"""Mistake: returns-nothing. The batch is printed."""

from torch.nn.utils.rnn import pad_sequence


def pad(sequences, value=0.0, side="post", length=None):
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    print(pad_sequence(sequences, batch_first=True, padding_value=value))
