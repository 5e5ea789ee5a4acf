"""Narrow."""


def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    return table.narrow(0, 0, n), table.narrow(0, n, len(table) - n)
