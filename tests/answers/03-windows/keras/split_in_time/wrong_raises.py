"""Mistake: raises. A float as an index."""


def split_in_time(table, train_fraction):
    n = len(table) * train_fraction
    return table[:n], table[n:]
