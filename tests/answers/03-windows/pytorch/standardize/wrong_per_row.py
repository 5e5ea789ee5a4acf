"""Mistake: per-row. Axis 1."""


def standardize(train, test):
    def scale(rows):
        rows = rows.double()
        std = rows.std(1, keepdim=True, correction=0)
        std[std == 0] = 1
        return (rows - rows.mean(1, keepdim=True)) / std

    return scale(train), scale(test)
