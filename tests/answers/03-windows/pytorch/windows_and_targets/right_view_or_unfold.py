"""The library's windows, as many as have a target."""


def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = table.unfold(0, length, 1)[:number].transpose(1, 2)
    return [X, table[length + horizon - 1 :, target]]
