"""Mistake: raises. A slice ends at several lengths."""


def masked_mean(outputs, lengths):
    return outputs[:, :lengths].mean(axis=1)
