"""Mistake: list-result. A list of tensors."""


def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    return [table[s : s + length] for s in range(0, len(table) - length + 1, stride)]
