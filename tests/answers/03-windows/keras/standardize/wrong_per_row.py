"""Mistake: per-row. Axis 1."""


def standardize(train, test):
    def scale(rows):
        std = rows.std(axis=1, keepdims=True)
        std[std == 0] = 1
        return (rows - rows.mean(axis=1, keepdims=True)) / std

    return scale(train), scale(test)
