"""Mistake: not-written. The stub."""

def generate(cell, head, first, steps):
    raise NotImplementedError
