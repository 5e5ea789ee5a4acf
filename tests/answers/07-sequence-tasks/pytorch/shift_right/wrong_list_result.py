"""Mistake: list-result. A list of rows."""

def shift_right(targets, start):
    return [[start] + row[:-1] for row in targets.tolist()]
