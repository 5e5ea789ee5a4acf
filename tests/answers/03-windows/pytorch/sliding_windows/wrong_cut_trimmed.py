"""Mistake: cut. Reshaped after rows were cut off."""


def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    number = len(table) // length
    return table[: number * length].reshape(number, length, table.shape[1])
