"""Mistake: not-a-data-set. A number."""


def window_dataset(table, length, batch_size):
    return len(table) - length
