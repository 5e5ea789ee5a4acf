"""Mistake: one-window. The loop overwrites the window."""


def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    for start in range(0, len(table) - length + 1, stride):
        window = table[start : start + length]
    return window
