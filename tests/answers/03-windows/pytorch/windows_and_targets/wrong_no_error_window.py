"""Mistake: no-error. Only the window is looked at, not its target."""


def windows_and_targets(table, length, horizon=1, target=0):
    if length > len(table):
        raise ValueError("no window")
    y = table[length + horizon - 1 :, target]
    return table.unfold(0, length, 1).transpose(1, 2)[: len(y)], y
