"""Mistake: smeared. Each id copied from the array that is filled."""

def shift_right(targets, start):
    inputs = targets.clone()
    inputs[:, 0] = start
    for t in range(1, targets.shape[1]):
        inputs[:, t] = inputs[:, t - 1]
    return inputs
