"""Mistake: not-written. Nothing was written."""


def masked_mean(outputs, lengths):
    raise NotImplementedError
