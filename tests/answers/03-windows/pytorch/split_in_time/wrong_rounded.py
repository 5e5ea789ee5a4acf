"""Mistake: rounded. round."""


def split_in_time(table, train_fraction):
    n = round(len(table) * train_fraction)
    return table[:n], table[n:]
