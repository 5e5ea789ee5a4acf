"""Mistake: fraction-of-test. The share of the test."""


def split_in_time(table, train_fraction):
    n = int(len(table) * (1 - train_fraction))
    return table[:n], table[n:]
