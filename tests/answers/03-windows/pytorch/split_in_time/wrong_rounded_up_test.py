"""Mistake: rounded-up. The test rows are rounded down."""


def split_in_time(table, train_fraction):
    n = len(table) - int(len(table) * (1 - train_fraction))
    return table[:n], table[n:]
