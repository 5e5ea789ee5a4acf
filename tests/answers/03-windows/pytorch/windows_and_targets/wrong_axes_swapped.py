"""Mistake: axes-swapped. The library's order is left."""


def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = table.unfold(0, length, 1)[:number]
    y = table[length + horizon - 1 :, target]
    return X, y
