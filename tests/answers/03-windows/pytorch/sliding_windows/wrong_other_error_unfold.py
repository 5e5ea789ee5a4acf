"""Mistake: other-error. The library's own error is left to it."""


def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1:
        raise ValueError("at least one")
    return table.unfold(0, length, stride).transpose(1, 2)
