"""Mistake: changes-argument. The targets themselves are shifted."""

def shift_right(targets, start):
    shifted = targets.clone()
    targets[:, 1:] = shifted[:, :-1]
    targets[:, 0] = start
    return targets
