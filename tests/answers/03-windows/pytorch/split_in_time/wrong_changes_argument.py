"""Mistake: changes-argument. Sorted in place on the way."""


def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    train, test = table[:n].clone(), table[n:].clone()
    table.zero_()
    return train, test
