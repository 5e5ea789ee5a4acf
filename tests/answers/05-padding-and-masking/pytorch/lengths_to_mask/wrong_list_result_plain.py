"""Mistake: list-result. Lists of lists of booleans."""


def lengths_to_mask(lengths, steps):
    return [[step < n for step in range(steps)] for n in lengths.tolist()]
