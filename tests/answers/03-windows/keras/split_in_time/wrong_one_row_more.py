"""Mistake: one-row-more. The end is taken for excluded twice."""


def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction) + 1
    return table[:n], table[n:]
