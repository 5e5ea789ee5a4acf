"""Mistake: backwards. Both parts flipped."""


def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    return table[:n].flip(0), table[n:].flip(0)
