"""Mistake: minus-zero. Both slices count from the end."""


def split_in_time(table, train_fraction):
    behind = len(table) - int(len(table) * train_fraction)
    return table[:-behind], table[-behind:]
