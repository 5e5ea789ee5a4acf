"""Mistake: start-at-the-end. The last id written over."""

def shift_right(targets, start):
    inputs = targets.clone()
    inputs[:, -1] = start
    return inputs
