"""Mistake: per-row. Axis 1 and no care for zero."""


def standardize(train, test):
    def scale(rows):
        return (rows - rows.mean(axis=1, keepdims=True)) / rows.std(axis=1, keepdims=True)

    return scale(train), scale(test)
