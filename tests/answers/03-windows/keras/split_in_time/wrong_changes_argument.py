"""Mistake: changes-argument. Sorted in place on the way."""


def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    train, test = table[:n].copy(), table[n:].copy()
    try:
        table.sort(axis=0)
    except ValueError:
        pass
    return train, test
