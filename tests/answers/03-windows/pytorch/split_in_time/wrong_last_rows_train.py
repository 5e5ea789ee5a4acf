"""Mistake: last-rows-train. The training rows from the end."""


def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    border = len(table) - n
    return table[border:], table[:border]
