"""Mistake: other-error. PyTorch's own errors are left to answer."""

from torch.nn.utils.rnn import pad_sequence


def pad(sequences, value=0.0, side="post", length=None):
    where = {"post": "right", "pre": "left"}[side]
    first = sequences[0]
    length = length or max(len(s) for s in sequences)
    cut = [(s[:length] if side == "post" else s[-length:]).float() for s in sequences]
    full = [first.new_zeros(length, first.shape[1]).float(), *cut]
    return pad_sequence(full, batch_first=True, padding_value=value, padding_side=where)[1:]
