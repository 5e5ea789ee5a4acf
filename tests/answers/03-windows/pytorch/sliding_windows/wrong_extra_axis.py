"""Mistake: extra-axis. Slides along both axes."""


def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    return table.unfold(0, length, stride).unfold(1, table.shape[1], 1)
