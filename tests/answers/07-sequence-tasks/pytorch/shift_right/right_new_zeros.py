"""Zeros of the same kind, filled and cloned."""

def shift_right(targets, start):
    shifted = targets.new_zeros(targets.shape)
    shifted[:, 1:] = targets[:, :-1].clone()
    shifted[:, 0] = start
    return shifted
