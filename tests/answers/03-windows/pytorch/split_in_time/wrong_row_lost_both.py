"""Mistake: row-lost. Both numbers are rounded down."""


def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    m = int(len(table) * (1 - train_fraction))
    return table[:n], table[len(table) - m :]
