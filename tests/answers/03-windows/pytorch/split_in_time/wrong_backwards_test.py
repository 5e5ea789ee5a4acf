"""Mistake: backwards. The test part flipped."""


def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    return table[:n], table[n:].flip(0)
