"""Mistake: shape-instead. The shape."""

def shift_right(targets, start):
    return targets.shape
