"""Mistake: overlapping. The test is everything."""


def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    return table[:n], table
