"""Mistake: overlapping. The last training row again."""


def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    return table[:n], table[max(0, n - 1) :]
