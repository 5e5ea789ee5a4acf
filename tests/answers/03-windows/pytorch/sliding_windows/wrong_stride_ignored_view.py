"""Mistake: stride-ignored. The library's view, without its stride."""


def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    return table.unfold(0, length, 1).transpose(1, 2)
