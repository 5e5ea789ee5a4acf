"""Mistake: rows-mixed. The slices are written out."""


def last_valid_step(outputs, lengths):
    return outputs[:, lengths - 1, :]
