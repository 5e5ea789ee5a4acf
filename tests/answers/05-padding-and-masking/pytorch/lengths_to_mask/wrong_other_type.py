"""Mistake: other-type. A string of ones and zeros."""


def lengths_to_mask(lengths, steps):
    return " ".join("1" * n + "0" * (steps - n) for n in lengths)
