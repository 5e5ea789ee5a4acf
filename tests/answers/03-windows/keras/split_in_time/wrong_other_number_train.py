"""Mistake: other-number. The training rows alone."""


def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    return table[:n]
