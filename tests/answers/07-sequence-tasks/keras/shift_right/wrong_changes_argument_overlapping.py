"""Mistake: changes-argument. The targets are shifted onto themselves."""

def shift_right(targets, start):
    targets[:, 1:] = targets[:, :-1]
    targets[:, 0] = start
    return targets
