"""Mistake: numpy-result. NumPy arrays."""


def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    return table[:n].numpy(), table[n:].numpy()
