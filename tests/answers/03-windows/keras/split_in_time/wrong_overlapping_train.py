"""Mistake: overlapping. The first test row is trained on."""


def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    return table[: n + 1], table[n:]
