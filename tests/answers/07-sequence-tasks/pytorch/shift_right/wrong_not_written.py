"""Mistake: not-written. The stub."""

def shift_right(targets, start):
    raise NotImplementedError
