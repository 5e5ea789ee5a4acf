"""Mistake: not-written. Nothing was written."""


def last_valid_step(outputs, lengths):
    raise NotImplementedError
