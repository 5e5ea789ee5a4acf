"""Mistake: raises. A range one too long."""

def shift_right(targets, start):
    inputs = targets.clone()
    inputs[:, 0] = start
    for t in range(targets.shape[1]):
        inputs[:, t + 1] = targets[:, t]
    return inputs
