"""Mistake: unchanged. Nothing is cut."""


def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    return table
