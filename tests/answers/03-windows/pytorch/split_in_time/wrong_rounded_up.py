"""Mistake: rounded-up. math.ceil."""


def split_in_time(table, train_fraction):
    n = -int(-len(table) * train_fraction // 1)
    return table[:n], table[n:]
