"""Mistake: returns-nothing. No return."""


def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    train, test = table[:n], table[n:]
