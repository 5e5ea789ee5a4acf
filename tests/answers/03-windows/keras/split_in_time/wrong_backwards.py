"""Mistake: backwards. Both parts flipped."""


def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    return table[:n][::-1], table[n:][::-1]
